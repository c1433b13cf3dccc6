import { parseArgs } from "node:util";

/** What a run of the benchmark is to do. */
export interface BenchArguments {
  readonly nodes: number;
  readonly quick: boolean;
  readonly json: string | undefined;
  readonly svg: string | undefined;
  readonly postgres: string | undefined;
  readonly boltPort: number;
  /** Names of operations; empty: all of them. */
  readonly only: readonly string[];
}

const SCALES: Readonly<Record<string, number>> = {
  "11k": 11_000,
  "100k": 100_000,
  "1m": 1_000_000,
};

function scale(given: string): number {
  const nodes = SCALES[given.toLowerCase()];
  if (nodes !== undefined) return nodes;
  throw new Error(`--scale is "${given}"; it may be ${Object.keys(SCALES).join(", ")}.`);
}

function port(given: string): number {
  const found = Number(given);
  if (Number.isInteger(found) && found > 0 && found < 65_536) return found;
  throw new Error(`--bolt-port is "${given}"; it may be a whole number from 1 to 65535.`);
}

/** Reads the command line. Errors: what is wrong with it. */
export function readArguments(given: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...given],
    options: {
      scale: { type: "string", default: "11k" },
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      svg: { type: "string" },
      postgres: { type: "string" },
      "bolt-port": { type: "string", default: "7821" },
      only: { type: "string", multiple: true, default: [] },
    },
  });
  return {
    nodes: scale(values.scale),
    quick: values.quick,
    json: values.json,
    svg: values.svg,
    postgres: values.postgres,
    boltPort: port(values["bolt-port"]),
    only: values.only,
  };
}
