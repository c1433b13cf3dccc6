import { describe, expect, test } from "vitest";
import { escape } from "./escape.js";

describe("escape", () => {
  test.each([
    "Chip",
    "ChipFamily",
    "DESIGNS",
    "HOLDS_OFFICE_AT",
    "fp16",
    "tppClaimIds",
    "Input",
    "isNull",
    "order",
  ])("gives %s back", (name) => {
    expect(escape(name)).toBe(name);
  });

  test.each([
    ["nothing", ""],
    ["a space", "Chip Family"],
    ["a back-tick", "Chip`"],
    ["a quote", "Chip'"],
    ["a double quote", 'Chip"'],
    ["a backslash", "Chip\\u0060"],
    ["a brace", "Chip) DETACH DELETE (n"],
    ["a line", "Chip\nDETACH DELETE n"],
    ["a line at its end", "Chip\n"],
    ["a digit at its start", "1Chip"],
    ["a line beneath at its start", "_chip"],
    ["a hyphen", "chip-family"],
    ["a dollar", "$param0"],
    ["a full stop", "chip.tpp"],
    ["a colon", "Chip:Product"],
    ["letters of other scripts", "芯片"],
    ["letters that only look Latin", "Сhip"],
    ["wide letters", "\uFF23hip"],
    ["a zero-width space", "Chip\u200B"],
    ["a null character", "Chip\0"],
  ])("refuses a name with %s", (_, name) => {
    expect(() => escape(name)).toThrow("cannot be written into a statement");
  });

  test.each([
    "in",
    "IN",
    "Is",
    "not",
    "AND",
    "or",
    "XOR",
    "null",
    "True",
    "FALSE",
    "as",
    "Case",
    "SET",
    "when",
  ])("refuses the word %s, which the embedded engine keeps", (word) => {
    expect(() => escape(word)).toThrow(`"${word}" cannot be written`);
  });

  test("says what most likely happened", () => {
    expect(() => escape("O'Brien")).toThrow(
      /"O'Brien".*a value was passed where a name of the ontology belongs/u,
    );
  });
});
