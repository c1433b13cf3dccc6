import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string): string =>
  readFileSync(new URL(`../../schema/${file}`, import.meta.url), "utf8");

const published = read("published.graphql");

/** What clients of the published schema could no longer do with another. */
async function broken(schema: string): Promise<readonly string[]> {
  const changes = await diff(buildSchema(published), buildSchema(schema));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => `${path ?? "schema"}: ${message}`);
}

const ADVICE =
  "The served schema breaks clients of the published one. Keep what they use, deprecated if need be; " +
  "or accept it on purpose: npm run publish-schema, and commit schema/published.graphql with the reason";

test("the served schema breaks no client of the published one", async () => {
  expect(await broken(read("schema.graphql")), ADVICE).toEqual([]);
});

const CHANGES: readonly (readonly [what: string, from: RegExp, to: string, name: string])[] = [
  ["a field that is gone", /^ {2}nameZh: .*\n/mu, "", "nameZh"],
  ["an argument that is gone", /(chipsExceeding\(.*?)below: String,? ?/su, "$1", "below"],
  ["an argument that must be given", /below: String\b/u, "below: String!", "below"],
  ["a field that may be null", /totalCount: Int!/u, "totalCount: Int", "totalCount"],
  ["a value that is gone", /enum Truth \{.*?\}/su, "enum Truth { TRUE UNKNOWN }", "FALSE"],
  ["a filter that is gone", /(input ChipFilter \{.*?)^ {2}tpp: .*?$/msu, "$1", "ChipFilter.tpp"],
];
for (const [what, from, to, name] of CHANGES) {
  test(`${what} is noticed`, async () => {
    const changed = published.replace(from, to);
    expect(changed).not.toBe(published);
    expect((await broken(changed)).join("\n")).toContain(name);
  });
}
