import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOST_CHARACTER, repairPage } from "../../src/ingest/page/index.js";
import { damage, type DamageKind, type Readings } from "./damage.js";

const READINGS: Readings = {
  環: "huán",
  觀: "guān",
  記: "jì",
  經: "jīng",
  現: "xiàn",
  機: "jī",
  關: "guān",
  際: "jì",
  標: "biāo",
  準: "zhǔn",
  點: "diǎn",
  產: "chǎn",
  圖: "tú",
  請: "qǐng",
  開: "kāi",
  業: "yè",
  務: "wù",
};
const WORDS = [
  ..."環境 觀測 記錄 經過 現場 機關 國際 標準 重點 水產 生產 圖書 請求 開始 漁業 財務".split(" "),
  ..."等到 決賽 船隻 耳環 循環 會館 燈塔 港口 海風 潮水 學習 養護 說明 時間 碼頭 測量 等到決賽 財務圖書".split(
    " ",
  ),
];
/** Every word once, so that the page shows each, and every reading. */
const GLOSSARY = WORDS.join("、") + "。";

const filler = fc.constantFrom("900", "FM", "A7", "(AI)", "(Tide Score)", "4.5", "96GB", "Q");
const clause = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WORDS) }, filler), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(""));
const sentence = fc.oneof(
  clause.map((text) => `${text}。`),
  fc.tuple(clause, clause).map(([one, other]) => `${one},${other}。`),
  clause.map((text) => `${text}?`),
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...WORDS), clause)
      .map(([word, rest]) => `“${word}”${rest}。`),
  },
);
const paragraph = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.option(clause, { nil: undefined }))
  .map(([sentences, speech]) =>
    [...sentences, ...(speech === undefined ? [] : [`說:“${speech}。”`])].join(""),
  );
const page = fc.array(paragraph, { minLength: 1, maxLength: 4 });
/** A die for each spot; the modulus spreads one array over all of them. */
const dice = fc.array(fc.boolean(), { minLength: 7, maxLength: 31 });

function damagePage(
  sound: readonly string[],
  rolls: readonly boolean[],
  kinds: readonly DamageKind[],
): { readonly text: string; readonly hard: number } {
  let at = 0;
  let hard = 0;
  const damaged = sound.map((text) =>
    damage(text, READINGS, (kind) => {
      at += 1;
      const hit = kinds.includes(kind) && rolls[at % rolls.length] === true;
      if (hit && (kind === "reading-inside" || kind === "shifted")) hard += 1;
      return hit;
    }),
  );
  const glossary = damage(GLOSSARY, READINGS, (kind) => kind === "reading");
  return { text: [glossary, ...damaged].join("\n"), hard };
}

const SOFT: readonly DamageKind[] = ["reading", "reading-behind-letter", "tail", "stop-tail"];

describe("repair after damage", () => {
  it("gives the text back where readings were written and sentence ends lost", () => {
    fc.assert(
      fc.property(page, dice, (sound, rolls) => {
        const { text } = damagePage(sound, rolls, SOFT);
        const repaired = repairPage(text);
        expect(repaired.map((one) => one.text)).toEqual([GLOSSARY, ...sound]);
        expect(repaired.flatMap(({ lost }) => lost)).toEqual([]);
      }),
    );
  });

  it("gives back all but the characters it marks where bytes were lost", () => {
    let restored = 0;
    let marked = 0;
    fc.assert(
      fc.property(page, dice, (sound, rolls) => {
        const { text, hard } = damagePage(sound, rolls, [...SOFT, "reading-inside", "shifted"]);
        const repaired = repairPage(text);
        expect(repaired).toHaveLength(sound.length + 1);
        [GLOSSARY, ...sound].forEach((whole, index) => {
          const there = [...(repaired[index]?.text ?? "")];
          const masked = [...whole].map((one, at) => (there[at] === LOST_CHARACTER ? "" : one));
          expect(there.filter((one) => one !== LOST_CHARACTER).join("")).toBe(masked.join(""));
          expect(there).toHaveLength([...whole].length);
        });
        const lost = repaired.flatMap((one) => one.lost);
        expect(lost.length).toBeLessThanOrEqual(hard);
        restored += hard - lost.length;
        marked += lost.length;
      }),
      { numRuns: 300 },
    );
    // The page's own words must tell nearly all; else the restoring is not at work.
    expect(restored).toBeGreaterThan(5 * marked);
  });

  it("leaves a sound text and a repaired text as they are", () => {
    fc.assert(
      fc.property(page, (sound) => {
        expect(repairPage(sound.join("\n")).map((one) => one.text)).toEqual(sound);
      }),
    );
  });

  it("marks every lost character in its text, whatever the page has", () => {
    const noise = fc.string({
      unit: fc.constantFrom(..."?!()/p><aQ現經決國皣jīng“”。 \n\uFFFD\uE234".split("")),
      maxLength: 40,
    });
    fc.assert(
      fc.property(noise, (text) => {
        for (const one of repairPage(text)) {
          const marked = one.lost.reduce((count, { length }) => count + length, 0);
          expect(one.text.split(LOST_CHARACTER)).toHaveLength(marked + 1);
        }
      }),
    );
  });
});
