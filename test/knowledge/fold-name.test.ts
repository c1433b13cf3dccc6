import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName } from "../../src/knowledge/index.js";

describe("foldName", () => {
  test.each([
    ["昇騰910C", "升腾910C"],
    ["昇腾 910c", "升騰-910C"],
    ["ascend 910c", "Ascend910C"],
    ["Ｈ２００", "h200"],
    ["唐納德·特朗普", "唐纳德•特朗普"],
    ["“H-20”", "h20"],
    ["B30A", "b 30‑a"],
    ["臺灣", "台湾"],
    ["H 20", "H20"],
    ["H20晶片", "H20芯片"],
    ["資料中心 AI 晶-片", "数据中心AI芯片"],
  ])("%s and %s are one name", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test("different names stay different", () => {
    const keys = ["H20", "H200", "910B", "910C", "C++", "C"].map(foldName);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("a text of nothing but punctuation keeps a key", () => {
    expect(foldName(" ... ")).toBe("...");
  });

  test("folding a key changes nothing", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^[昇升騰腾華为 a-z0-9-]*$/u),
    );
    fc.assert(
      fc.property(text, (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
      { numRuns: 300 },
    );
  });
});
