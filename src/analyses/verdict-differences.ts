import { changeDays, exportVerdict, type Outcome, type RuleChip } from "../rules/index.js";

/** An outcome of a gate that differs between two states of knowledge. */
export interface VerdictDifference {
  readonly chip: string;
  readonly gate: string;
  readonly on: string;
  /** Null where the chip is not known, or the gate says nothing. */
  readonly before: Outcome | null;
  readonly after: Outcome | null;
  readonly flipsBefore: boolean;
  readonly flipsAfter: boolean;
}

/** Where the chips go of which is asked. */
const DESTINATION = "CN";

type Summary = ReadonlyMap<string, { readonly outcome: Outcome; readonly flips: boolean }>;

function summaryOf(chip: RuleChip | undefined, on: string): Summary {
  if (chip === undefined) return new Map();
  const { summary } = exportVerdict({
    chip,
    destination: DESTINATION,
    endUser: undefined,
    exportedFrom: "US",
    on,
  });
  return new Map(summary.map((gate) => [gate.gate, gate]));
}

/**
 * Says which verdicts for China differ between two states of knowledge: today, and on every day on
 * which the standing of a rule changes. Chips that rules see alike are not asked.
 */
export function verdictDifferences(
  before: ReadonlyMap<string, RuleChip>,
  after: ReadonlyMap<string, RuleChip>,
  today: string,
): readonly VerdictDifference[] {
  const days = [...new Set([...changeDays(), today])].sort();
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids
    .filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)))
    .flatMap((id) =>
      days.flatMap((on) => {
        const [was, is] = [summaryOf(before.get(id), on), summaryOf(after.get(id), on)];
        return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((gate) => {
          const [old, now] = [was.get(gate), is.get(gate)];
          const same = old?.outcome === now?.outcome && old?.flips === now?.flips;
          if (same) return [];
          return [
            {
              chip: id,
              gate,
              on,
              before: old?.outcome ?? null,
              after: now?.outcome ?? null,
              flipsBefore: old?.flips ?? false,
              flipsAfter: now?.flips ?? false,
            },
          ];
        });
      }),
    );
}
