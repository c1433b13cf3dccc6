import { beforeAll, describe, expect, test } from "vitest";
import { declare } from "../../src/app.js";
import { readQueries } from "../../src/cli/work/write-generated.js";
import { isEvidence } from "../../src/model/index.js";
import { readNamedQuery, type NamedQuery } from "../../src/emit/index.js";
import type { CypherValue, Row } from "../../src/engine/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { loadedApp } from "../support/loaded-app.js";

const files = await readQueries();
const queries = new Map([...files].map(([file, text]) => [file, readNamedQuery(file, text)]));

/** Columns that hold a path; other columns of bare names hold nodes and relations. */
const PATHS = new Set(["path"]);

/** Returns ids in place of nodes and relations, which an engine does not hand out. */
function withIds({ statement, columns }: NamedQuery): string {
  const bare = new RegExp(`RETURN ${columns.join(", ")}(?=\\s)`, "u");
  return statement.replace(
    bare,
    `RETURN ${columns
      .map((column) =>
        PATHS.has(column)
          ? `[step IN nodes(${column}) | step.id] AS ${column}Ids`
          : `${column}.id AS ${column}Id`,
      )
      .join(", ")}`,
  );
}

interface Run {
  readonly file: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
  /** What the rows must be, or a part of what they must hold, relations left out. */
  readonly rows?: readonly Row[];
  readonly among?: readonly Row[];
}

const RUNS: readonly Run[] = [
  {
    file: "chips-above.cypher",
    parameters: { tpp: 2368 },
    among: [
      ["chip:h200", "company:nvidia"],
      ["chip:ascend-910c", "company:huawei"],
      ["chip:ascend-910b", "company:huawei"],
      ["chip:siyuan-590", "company:cambricon"],
    ],
  },
  {
    file: "chips-above.cypher",
    parameters: { tpp: 50_000 },
    rows: [
      ["chip:rubin-gpu", "company:nvidia"],
      ["chip:gb300", "company:nvidia"],
      ["chip:b300", "company:nvidia"],
    ],
  },
  { file: "chips-above.cypher", parameters: { tpp: 140_000 }, rows: [] },
  {
    file: "what-designs.cypher",
    parameters: { company: "華為" },
    among: [
      ["company:huawei", "chip:ascend-910b", "chip-family:ascend"],
      ["company:huawei", "chip:ascend-910c", "chip-family:ascend"],
      ["company:huawei", "chip:huawei-950", "chip-family:ascend"],
    ],
  },
  {
    file: "what-restricts.cypher",
    parameters: { chip: "H200" },
    rows: [
      [
        "chip:h200",
        ["chip:h200", "policy:biden-era-h200-export-ban"],
        "agency:biden-administration",
      ],
      [
        "chip:h200",
        ["chip:h200", "policy:cn-customs-stop-h200-2026-01"],
        "agency:general-administration-of-customs-of-china",
      ],
    ],
  },
  {
    file: "who-spoke-about.cypher",
    parameters: { policy: "H200 export permission" },
    among: [
      ["policy:h200-export-permission", "person:donald-trump", "agency:white-house"],
      [
        "policy:h200-export-permission",
        "person:howard-lutnick",
        "agency:us-department-of-commerce",
      ],
      ["policy:h200-export-permission", "group:us-congress-members-some", null],
    ],
  },
  {
    file: "how-connected.cypher",
    parameters: { one: "Howard Lutnick", other: "H20" },
    among: [
      [["person:howard-lutnick", "policy:h200-export-permission", "company:nvidia", "chip:h20"]],
    ],
  },
  {
    file: "how-connected.cypher",
    parameters: { one: "英伟达", other: "Huawei" },
    among: [[["company:nvidia", "company:huawei"]]],
  },
  {
    file: "claims-behind.cypher",
    parameters: { one: "NVIDIA", other: "H200" },
    among: [
      ["company:nvidia", "chip:h200", "claim:h200_maker", "document:article-1"],
      ["company:nvidia", "chip:h200", "claim:h200_maker_a2", "document:article-2"],
    ],
  },
  {
    file: "figures-of.cypher",
    parameters: { chip: "英伟达H20" },
    among: [["H20", "TPP", 2368, "TPP", "=", "ASSERTED", "Article 2", "P48", "claim:h20_tpp"]],
  },
  {
    file: "figures-of.cypher",
    parameters: { chip: "Maia 100" },
    rows: [
      ["DIE_AREA", 820, "mm²", "die"],
      ["FP16", 800, "TFLOPS", "fp16"],
      ["TPP", 12800, "TPP", "tpp"],
    ].map(([predicate = "", value = 0, unit = "", key = ""]) => [
      "Maia 100",
      predicate,
      value,
      unit,
      "=",
      "ASSERTED",
      "Epoch AI Machine Learning Hardware",
      null,
      `claim:epoch_maia_100_${key}`,
    ]),
  },
];

/** Leaves out the ids of relations, which say nothing to a reader. */
const withoutRelations = (rows: readonly Row[], { columns }: NamedQuery): readonly Row[] => {
  const relations = columns.map((column) =>
    /^(?:designs|belongs|said|issued|fact|stated)$/u.test(column),
  );
  return rows.map((row) => row.filter((_value, at) => !relations[at]));
};

describe("hand-written queries", () => {
  test("are at least six, each run by a test", () => {
    expect(queries.size).toBeGreaterThanOrEqual(6);
    expect([...new Set(RUNS.map(({ file }) => file))].sort()).toEqual([...queries.keys()].sort());
  });

  const { model } = declare();
  for (const [file, { statement, parameters }] of queries) {
    test(`${file} names only what the graph has`, () => {
      const types = [...statement.matchAll(/\[\w*:([A-Z_|\s]+)/gu)].flatMap(([, all = ""]) =>
        all.split("|"),
      );
      for (const type of types) expect(model.relations.has(type.trim()), type).toBe(true);
      for (const [, label = ""] of statement.matchAll(/\(\w*:(\w+)/gu)) {
        expect(model.types.has(label), label).toBe(true);
      }
      const used = [...new Set(statement.match(/\$\w+/gu))].sort();
      expect(used).toEqual(parameters.map(({ name }) => `$${name}`).sort());
    });
  }

  test("how-connected.cypher follows every relation that states facts", () => {
    const statement = queries.get("how-connected.cypher")?.statement ?? "";
    const [, followed = ""] = /-\[:([A-Z_|\s]+)\*1/u.exec(statement) ?? [];
    const facts = [...model.relations.values()].filter((relation) => !isEvidence(model, relation));
    expect(followed.split("|").map((type) => type.trim())).toEqual(
      facts.map(({ type }) => type).sort(),
    );
  });
});

describeEachEngine("hand-written queries on", (engine) => {
  beforeAll(async () => {
    await loadedApp(engine());
  });

  for (const { file, parameters, rows, among } of RUNS) {
    const query = queries.get(file);
    test(`${file} ${JSON.stringify(parameters)}`, async () => {
      if (query === undefined) throw new Error(`cypher/queries/${file} is missing.`);
      const answer = await engine().read({ text: withIds(query), parameters });
      for (const row of answer) expect(row).toHaveLength(query.columns.length);
      const told = withoutRelations(answer, query);
      if (rows !== undefined) expect(told).toEqual(rows);
      for (const row of among ?? []) expect(told).toContainEqual(row);
    });
  }
});
