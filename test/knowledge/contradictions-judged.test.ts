import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { findContradictions, type Contradiction } from "../../src/knowledge/index.js";
import { ContradictionKind } from "../../src/ontology/enums/contradiction-kind.js";
import { ProbableCause } from "../../src/ontology/enums/probable-cause.js";
import { realKnowledge } from "../support/real-knowledge.js";
import { context } from "./toy-contradictions.js";

const PAGE = fileURLToPath(new URL("../../docs/evidence.md", import.meta.url));
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";

/** The part of the page with a row for each contradiction of the data. */
const TABLE = /(?<=<!-- raised -->\n)[\s\S]*(?=<!-- \/raised -->)/u;

const HEAD = [
  "| id | kind | what is said | status, cause | judged |",
  "| --- | --- | --- | --- | --- |",
];

/** What stands in the last column until somebody has judged it. */
const NOT_JUDGED = "?";

let page: string;
let found: readonly Contradiction[];

/** What people wrote of each contradiction, by the part of its id after the colon. */
function judgements(): ReadonlyMap<string, string> {
  const rows = [...(TABLE.exec(page)?.[0] ?? "").matchAll(/^\| `([^`]+)` .*\| ([^|]+) \|$/gmu)];
  return new Map(rows.map(([, id = "", judged = ""]) => [id, judged.trim()]));
}

function row(one: Contradiction, judged: string): string {
  const id = one.id.slice(one.id.indexOf(":") + 1);
  const cells = [`\`${id}\``, one.kind, one.explanation, `${one.status}, ${one.probableCause}`];
  return `| ${[...cells, judged].join(" | ")} |`;
}

function table(): string {
  const known = judgements();
  const rows = found.map((one) =>
    row(one, known.get(one.id.slice(one.id.indexOf(":") + 1)) ?? NOT_JUDGED),
  );
  return `${[...HEAD, ...rows].join("\n")}\n`;
}

beforeAll(async () => {
  found = findContradictions(context, await realKnowledge());
  page = readFileSync(PAGE, "utf8");
  if (!UPDATE) return;
  page = page.replace(TABLE, table());
  writeFileSync(PAGE, page);
});

describe("docs/evidence.md", () => {
  test("has a row for each contradiction of the data, and no other", () => {
    expect(TABLE.exec(page)?.[0]).toBe(table());
  });

  test("has judged each of them, and found it true", () => {
    const judged = [...judgements()];
    expect(judged).toHaveLength(found.length);
    expect(judged.filter(([, said]) => !/^True\b/u.test(said))).toEqual([]);
  });

  test("explains every kind and every cause", () => {
    const names = [...Object.keys(ContradictionKind), ...Object.keys(ProbableCause)];
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test("accounts for each of the 34 known inconsistencies", () => {
    const numbers = [...page.matchAll(/^\| I(\d\d) /gmu)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 34 }, (_, at) => at + 1));
  });
});
