import { describe, expect, test } from "vitest";
import { splitStatements } from "../../src/emit/index.js";

describe("splitStatements", () => {
  test.each<[string, string, readonly string[]]>([
    ["nothing", "", []],
    ["comments alone", "// a; b\n/* c; */\n", []],
    ["one without semicolon", "RETURN 1", ["RETURN 1"]],
    ["several, with empty ones between", "RETURN 1;;\n;RETURN 2;", ["RETURN 1", "RETURN 2"]],
    [
      "comments beside and between",
      "// head\nMATCH (n) // all\nRETURN n; // tail",
      ["MATCH (n)\nRETURN n"],
    ],
    ["semicolons in quotes", `RETURN ';' AS a, ";" AS b;`, [`RETURN ';' AS a, ";" AS b`]],
    ["slashes in quotes", "RETURN 'https://a.b' AS a;", ["RETURN 'https://a.b' AS a"]],
    [
      "quotes in quotes",
      String.raw`RETURN 'it\'s; "so"' AS a; RETURN 2`,
      [String.raw`RETURN 'it\'s; "so"' AS a`, "RETURN 2"],
    ],
    ["back-ticks", "RETURN {`a;b`: 'cjk'} AS a;", ["RETURN {`a;b`: 'cjk'} AS a"]],
    ["Chinese", "RETURN '英伟达;' AS a;", ["RETURN '英伟达;' AS a"]],
  ])("%s", (_name, text, expected) => expect(splitStatements(text)).toEqual(expected));
});
