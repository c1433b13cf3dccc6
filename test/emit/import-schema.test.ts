import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PACKAGE_ROOT, declare } from "../../src/app.js";
import { importSchema } from "../../src/emit/index.js";
import { BROKEN_DATA_FILES } from "./broken-data-files.js";
import { RELATION, claimFile, entityFile, type Data } from "./data-file.js";

const { model, predicates, schema } = declare();
// Strict: an unknown keyword or a rule without a type is a mistake of the schema.
const ajv = new Ajv({ allErrors: true, strictTypes: true, keywords: ["enumDescriptions"] });
const made = importSchema(model, predicates, schema);
const validate = ajv.compile(made);

function mistakes(data: unknown): readonly string[] {
  validate(data);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "if")
    .map(({ instancePath, message, params }: ErrorObject) =>
      `${instancePath} ${message} ${String(params["additionalProperty"] ?? "")}`.trim(),
    );
}

describe("the schema of data files accepts", () => {
  for (const folder of ["entities", "documents"]) {
    for (const file of readdirSync(join(PACKAGE_ROOT, "data", folder))) {
      test(`data/${folder}/${file}`, () => {
        const text = readFileSync(join(PACKAGE_ROOT, "data", folder, file), "utf8");
        expect(mistakes(parse(text))).toEqual([]);
      });
    }
  }

  test.each<[string, unknown]>([
    ["a figure", claimFile()],
    ["a relation with its qualifiers and others", claimFile({}, RELATION)],
    [
      "a subject that is nothing of the graph",
      claimFile({ ...RELATION, predicate: "SAYS", subject: undefined, subjectText: "some" }),
    ],
    ["an entity", entityFile()],
    ["an entity with names", entityFile({ names: [{ text: "艾克米", language: "zh" }] })],
    ...[
      "2025",
      "2025-12",
      "2024-Q4",
      "2025-12-08",
      "2025~",
      "2026-02-11/2026-02-20",
      "2025/..",
      "../2025-01",
      "201X",
    ].map((about): [string, unknown] => [`the date ${about}`, claimFile({ about })]),
  ])("%s", (_name, data) => expect(mistakes(data)).toEqual([]));
});

describe("the schema of data files refuses", () => {
  test.each(BROKEN_DATA_FILES)("%s", (_name, data, message) => {
    expect(mistakes(data).join("\n")).toMatch(message);
  });

  test("an unknown kind with one mistake, not one for each kind", () => {
    expect(mistakes(entityFile({ kind: "Compagny" }))).toHaveLength(1);
  });
});

describe("the schema of data files", () => {
  test("explains predicates and kinds in English and Chinese", () => {
    const { definitions } = made as { definitions: Record<string, { properties: Data }> };
    const predicate = definitions["claim"]?.properties["predicate"] as {
      enum: string[];
      enumDescriptions: string[];
    };
    expect(predicate.enum).toEqual([...predicates.keys()]);
    expect(predicate.enumDescriptions).toHaveLength(predicate.enum.length);
    expect(predicate.enumDescriptions[predicate.enum.indexOf("DESIGNS")]).toMatch(
      /designs · 设计/u,
    );
    expect(predicate.enumDescriptions[predicate.enum.indexOf("TPP")]).toMatch(/Unit: TPP/u);
  });

  test("describes every field", () => {
    const { definitions } = made as { definitions: Record<string, { properties?: Data }> };
    const bare = Object.entries(definitions).flatMap(([name, { properties }]) =>
      Object.entries(properties ?? {})
        .filter(
          ([, field]) => !["description", "$ref", "const"].some((word) => word in (field as Data)),
        )
        .map(([field]) => `${name}.${field}`),
    );
    expect(bare).toEqual([]);
  });
});
