import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf, findInText, foldText } from "../../src/knowledge/index.js";
import { REGIONAL_WORDS } from "../../src/knowledge/regional-words.js";

const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.stringMatching(/^[後后門门里裏昇升騰腾 a-zA-Z0-9０-９，。.-]*$/u),
);

describe("foldText", () => {
  test.each([
    ["後門", "后门"],
    ["H20 因“后門”問題", "ｈ20因“后门”问题"],
    ["GPU-based", "gpu based"],
    ["晶片與記憶體", "芯片与内存"],
    ["昇騰", "升腾"],
  ])("%s and %s are the same", (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test("punctuation stays, since it tells numbers apart", () => {
    const keys = ["5.3%", "53%", "53", "5,3%"].map(foldText);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("numbers keep their points", () => {
    expect(foldText("1.5")).not.toBe(foldText("15"));
  });

  test("the key of a part stands in the key of the whole", () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, part, after) => {
        expect(foldText(before + part + after)).toContain(foldText(part));
      }),
      { numRuns: 500 },
    );
  });

  test("folding a key changes nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 300 },
    );
  });

  test("no regional word, nor what it becomes, holds another", () => {
    const words = [...REGIONAL_WORDS].flat();
    for (const word of words) {
      expect(words.filter((other) => other !== word && other.includes(word))).toEqual([]);
    }
  });
});

describe("findInText", () => {
  test("gives every stretch of the text as it is written there", () => {
    expect(findInText("有 後門。沒有后 门？", "后门")).toEqual([
      { start: 2, end: 4, text: "後門" },
      { start: 7, end: 10, text: "后 门" },
    ]);
    expect(findInText("晶片與記憶體", "内存")).toEqual([{ start: 3, end: 6, text: "記憶體" }]);
    expect(findInText("😀後門", "后门")).toEqual([{ start: 2, end: 4, text: "後門" }]);
    expect(findInText("後門", " ")).toEqual([]);
  });

  test("what it finds folds to what was sought, and it finds every part that is there", () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, part, after) => {
        const whole = before + part + after;
        const key = foldText(part);
        const found = findInText(whole, part);
        expect(found.length > 0).toBe(key !== "");
        for (const { start, end, text } of found) {
          expect(whole.slice(start, end)).toBe(text);
          expect(foldText(text)).toContain(key);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("an excerpt", () => {
  test("marks each place where a token stands, and tells what is missing", () => {
    expect(excerptOf({ tokens: ["H20", "20", "H200"] }, { text: "H20，H20B" })).toEqual({
      marks: [
        { start: 0, end: 3, text: "H20" },
        { start: 1, end: 3, text: "20" },
        { start: 4, end: 7, text: "H20" },
        { start: 5, end: 7, text: "20" },
      ],
      missing: ["H200"],
      lost: [],
      stands: false,
    });
  });

  test("without tokens does not say that the claim stands", () => {
    expect(excerptOf({ tokens: [] }, { text: "H20" }).stands).toBeUndefined();
  });

  test("tells what lost characters hide from what is missing", () => {
    const { stands, lost, marks } = excerptOf({ tokens: ["等到天黑"] }, { text: "😀等到\uFFFD黑" });
    expect([stands, lost, marks]).toEqual([
      undefined,
      ["等到天黑"],
      [{ start: 2, end: 6, text: "等到\uFFFD黑" }],
    ]);
  });
});
