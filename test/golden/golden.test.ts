import { parse, visit, type ExecutionResult } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { ChipgraphError } from "../../src/errors/index.js";
import type { Explanation } from "../../src/graph/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { UPDATE, goldenCases, type GoldenCase } from "../support/case-files.js";
import { loadedApp, sameGraph } from "../support/loaded-app.js";
import { readPath } from "../support/read-path.js";

const EXPLAIN: ReadonlySet<string> = new Set(["explain"]);

/** Explanations by root field: which of several is answered first is a matter of chance. */
function explanations(result: ExecutionResult): readonly Explanation[] {
  const told = (result.extensions?.["explain"] ?? []) as Explanation[];
  const fields = Object.keys(result.data ?? {});
  return [...told].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
}

/** The answer as clients see it, with the codes that the server adds. */
function answerText({ data, errors }: ExecutionResult): string {
  const told = errors?.map(({ message, path, originalError }) => ({
    message,
    path,
    code: originalError instanceof ChipgraphError ? originalError.code : undefined,
  }));
  return `${JSON.stringify({ data, errors: told }, null, 2)}\n`;
}

/** The values that an operation and its variables give, as whole words to look for. */
function literals({ operation, variables }: GoldenCase): readonly RegExp[] {
  const values: string[] = Object.values(variables).map(String);
  const take = ({ value }: { readonly value: string }): void => void values.push(value);
  visit(parse(operation), { StringValue: take, IntValue: take, FloatValue: take });
  // Short numbers stand in statements of their own accord: factors, indexes, a limit of one.
  const telling = values.filter((value) => value.length > 2);
  return telling.map((value) => {
    const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
    return new RegExp(`(?<![\\w$])${escaped}(?!\\w)`, "u");
  });
}

const joined = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

function compare(golden: GoldenCase, ending: string, text: string): void {
  if (UPDATE) golden.write(ending, text);
  else expect(text, `${golden.name}${ending}`).toBe(golden.read(ending));
}

describeEachEngine("golden cases", (engine) => {
  let app: App;
  let plain: App;
  beforeAll(async () => {
    app = await loadedApp(engine());
    plain = sameGraph(app, { passes: [] });
  });

  for (const golden of [...goldenCases("cases"), ...goldenCases("questions")]) {
    test(golden.name, async () => {
      const result = await app.ask(golden.operation, golden.variables, EXPLAIN);
      const explained = explanations(result);
      compare(golden, ".cypher", joined(explained.map(({ statement }) => statement)));
      compare(golden, ".plan.txt", joined(explained.map(({ plan }) => plan)));
      compare(golden, ".result.json", answerText(result));
      for (const { statement } of explained) {
        expect(statement, "no text stands in a statement").not.toMatch(/["'`]/u);
        for (const value of literals(golden)) {
          expect(statement, "no value of the request stands in it").not.toMatch(value);
        }
      }
      const unchanged = await plain.ask(golden.operation, golden.variables);
      expect(answerText(unchanged), "the same without rewrites").toBe(answerText(result));
    });
  }

  for (const question of goldenCases("questions")) {
    test(`${question.name} answers its question`, async () => {
      const expected = JSON.parse(question.read(".answer.json") ?? "{}") as {
        /** Several paths give one list. */
        readonly path: string | readonly string[];
        readonly answer: unknown;
        readonly ordered?: boolean;
      };
      const { data, errors } = await app.ask(question.operation, question.variables);
      expect(errors).toBeUndefined();
      const { path } = expected;
      const answer =
        typeof path === "string"
          ? readPath(data, path)
          : path.flatMap((each) => readPath(data, each));
      const sorted = (value: unknown): unknown =>
        Array.isArray(value) && expected.ordered !== true ? [...(value as unknown[])].sort() : value;
      expect(sorted(answer)).toEqual(sorted(expected.answer));
    });
  }
});

describe("golden files", () => {
  test("there is a case for every file", () => {
    const cases = [...goldenCases("cases"), ...goldenCases("questions")];
    expect(cases.length).toBeGreaterThan(30);
    for (const golden of cases) expect(golden.read(".result.json"), golden.name).toBeDefined();
  });
});
