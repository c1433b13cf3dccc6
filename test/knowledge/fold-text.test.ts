import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText } from "../../src/knowledge/index.js";

describe("foldText", () => {
  test.each([
    ["允許英偉達", "允许 英伟达"],
    ["昇騰 910C", "升腾910c"],
    ["Ｈ２００芯片", "h200芯片"],
    ["5.3 %", "5.3%"],
  ])("%s and %s are the same words", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test("punctuation stays, since it tells numbers apart", () => {
    const keys = ["5.3%", "53%", "53", "-53", "5,3%"].map(foldText);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("of white space nothing is left", () => {
    expect(foldText(" \t\u3000")).toBe("");
  });

  test("folding a key changes nothing, and neither does more space", () => {
    const text = fc.stringMatching(/^[昇升騰腾華为許许 a-zA-Z0-9.%-]*$/u);
    fc.assert(
      fc.property(text, (words) => {
        expect(foldText(foldText(words))).toBe(foldText(words));
        expect(foldText([...words].join(" ").replaceAll(" ", "\u3000"))).toBe(
          foldText([...foldText(words)].join(" ")),
        );
      }),
    );
  });
});
