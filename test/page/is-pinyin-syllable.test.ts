import { describe, expect, it } from "vitest";
import { isPinyinSyllable } from "../../src/ingest/page/is-pinyin-syllable.js";

describe("a syllable of pinyin", () => {
  it("is known with its tone mark on the right vowel", () => {
    for (const one of "huán shí bào jù dá jì lüè nǚ jiǔ guī shuāng ér ōu zhuó yuè xiōng".split(
      " ",
    )) {
      expect([one, isPinyinSyllable(one)]).toEqual([one, true]);
      expect(isPinyinSyllable(one.normalize("NFD"))).toBe(true);
    }
  });

  it("is not any other word", () => {
    for (const one of ["", "huan", "jìu", "xaò", "fōng", "café", "Jì", "jījī", "qüè", "à la"]) {
      expect([one, isPinyinSyllable(one)]).toEqual([one, false]);
    }
  });
});
