// `npm run bench:verdicts`: what verdicts cost on the embedded engine, in milliseconds.
import { performance } from "node:perf_hooks";
import { openApp, type App } from "../src/app.js";
import type { Explanation } from "../src/graph/index.js";

/** The table of chips and days that the rules are tested with, and the destination asked. */
const CHIPS = [
  "A100",
  "A800",
  "H100",
  "H800",
  "H20",
  "H200 SXM",
  "H200 NVL",
  "MI325X",
  "MI300X",
  "B200",
  "MI308X",
  "MI210",
  "MTT S4000",
  "RTX 4090",
];
const DAYS = ["2022-11-01", "2024-01-01", "2025-06-01", "2026-02-01"];

const WARM = 5;
const ROUNDS = 30;

const VERDICT = `query ($chip: String!, $on: Date!) {
  exportVerdict(chip: $chip, destination: "CN", on: $on) {
    chip { name }
    summary { gate outcome flips }
    gates { gate outcome paragraphs rule { id citation } claims { id document { id } } }
  }
}`;

/** The whole table in one operation: every chip on each of the days. */
const TABLE = `query ($chips: [String!]!) {
  chips(where: { names: { some: { text: { in: $chips } } } }, first: 100) { nodes {
    name
    ${DAYS.map(
      (on, at) =>
        `on${at}: exportVerdict(destination: "CN", on: "${on}") { summary { gate outcome flips } }`,
    ).join("\n    ")}
  } }
}`;

/** One verdict after another: every chip on each of the days, a request each. */
async function table(app: App): Promise<void> {
  for (const chip of CHIPS) {
    for (const on of DAYS) await data(app, VERDICT, { chip, on });
  }
}

async function data(app: App, operation: string, variables: object): Promise<unknown> {
  const { data: found, errors } = await app.ask(operation, variables as Record<string, unknown>);
  if (errors !== undefined) throw new Error(errors.map(String).join("\n"));
  return found;
}

/** How long something takes: the median and the slowest of the rounds. */
async function time(run: () => Promise<unknown>): Promise<readonly [number, number]> {
  for (let round = 0; round < WARM; round += 1) await run();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return [times[Math.floor(ROUNDS / 2)] ?? Number.NaN, times.at(-1) ?? Number.NaN];
}

const app = await openApp({ settings: { url: "memory:" } });
try {
  await app.load();
  const { extensions } = await app.ask(
    VERDICT,
    { chip: "H20", on: "2024-06-01" },
    new Set(["explain"]),
  );
  const explained = (extensions?.["explain"] ?? []) as readonly Explanation[];
  const statements = explained.length;
  const rows: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["one verdict", () => data(app, VERDICT, { chip: "H200 SXM", on: "2026-02-01" })],
    [`${CHIPS.length * DAYS.length} verdicts, a request each`, () => table(app)],
    [
      `${CHIPS.length * DAYS.length} verdicts in one operation`,
      () => data(app, TABLE, { chips: CHIPS }),
    ],
  ];
  console.log(`A verdict is ${statements} statement${statements === 1 ? "" : "s"}.`);
  for (const [name, run] of rows) {
    const [median, slowest] = await time(run);
    console.log(
      `${name.padEnd(34)} median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`,
    );
  }
} finally {
  await app.close();
}
