import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { declare } from "../../src/app.js";
import { DataError } from "../../src/errors/index.js";
import { readDataFiles, validateFiles, type DataFile } from "../../src/ingest/index.js";
import { TODAY } from "../support/loaded-app.js";
import { ROOT } from "../support/run-cli.js";

const ARTICLE = join("documents", "article-2.yaml");

describe("files that look sound", () => {
  const { model, predicates, importSchema } = declare();
  let files: readonly DataFile[];
  let article: string;
  beforeAll(async () => {
    files = await readDataFiles(join(ROOT, "data"));
    article = await readFile(join(ROOT, "data", ARTICLE), "utf8");
  });

  /** What is said of the project's data with one file changed. */
  function mistakesOf(change: (text: string) => string): string {
    const changed = change(article);
    expect(changed, "the change changes something").not.toBe(article);
    const spoiled = files.map((file) =>
      file.path.endsWith(ARTICLE) ? { ...file, text: changed } : file,
    );
    try {
      validateFiles({ model, predicates, importSchema, files: spoiled, today: TODAY });
    } catch (error) {
      if (error instanceof DataError) return error.message;
      throw error;
    }
    return "";
  }

  const figure = /(- key: h200_tpp[\s\S]*?value: )15840/u;
  const cases: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    [
      "a file cut between two claims",
      (text) => text.slice(0, text.indexOf("  - key: h200_fp16")),
      /article-2\.yaml:\d+: the file holds \d+ entries, not 322: the file was cut/u,
    ],
    ["a figure below 0", (text) => text.replace(figure, "$1-5"), /TPP is -5; a figure is above 0/u],
    ["a figure of 0", (text) => text.replace(figure, "$10"), /TPP is 0; a figure is above 0/u],
    [
      "a figure that is no number",
      (text) => text.replace(figure, "$1.nan"),
      /article-2\.yaml:\d+/u,
    ],
    [
      "a claim withdrawn before it was known",
      (text) =>
        text.replace(/(key: h200_tpp[\s\S]*?knownFrom: \S+\n)/u, "$1    knownTo: 2020-01-01\n"),
      /"2020-01-01" is before "2025-12-10"/u,
    ],
    [
      "a paragraph that the document lacks",
      (text) => text.replace(/(key: h200_tpp[\s\S]*?paragraph: )P41/u, "$1P999"),
      /document:article-2 has the paragraphs P10 to P64, not P999/u,
    ],
  ];
  for (const [name, change, said] of cases) {
    test(`${name} is refused`, () => expect(mistakesOf(change)).toMatch(said));
  }
});
