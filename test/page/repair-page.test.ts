import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOST_CHARACTER, repairPage } from "../../src/ingest/page/index.js";

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

const texts = (page: string): readonly string[] => repairPage(page).map(({ text }) => text);

describe("a damaged page", () => {
  const paragraphs = repairPage(fixture("damaged-page.txt"));

  it("is repaired paragraph by paragraph", () => {
    const lines = paragraphs.map(({ paragraph, text }) => `${paragraph}\t${text}\n`);
    expect(lines.join("")).toBe(fixture("repaired-page.txt"));
  });

  it("has a mark for each lost character and for nothing else", () => {
    expect(paragraphs.flatMap(({ lost }) => lost)).toEqual([
      {
        paragraph: "P9",
        offset: 2,
        length: 1,
        reason: "a reading was written into a character whose first byte the page does not tell",
      },
      {
        paragraph: "P13",
        offset: 12,
        length: 1,
        reason: "the paragraph's last character lost a byte and may be a full stop or another mark",
      },
    ]);
    for (const { text, lost } of paragraphs) {
      const marked = lost.reduce((count, { length }) => count + length, 0);
      expect(text.split(LOST_CHARACTER)).toHaveLength(marked + 1);
      for (const { offset, length } of lost) {
        expect(text.slice(offset, offset + length)).toBe(LOST_CHARACTER.repeat(length));
      }
    }
  });

  it("notes what it restored", () => {
    const restored = paragraphs.flatMap((paragraph) => paragraph.restored);
    expect(restored.map(({ paragraph, damaged, text }) => [paragraph, damaged, text])).toEqual([
      ["P3", "?!?/p>", "。”"],
      ["P5", "?jīng)Q", "決"],
      ["P6", "?!皣H(jì)", "。“國際"],
      ["P7", "?!碍h(huán)", "。“環"],
      ["P11", "?!?/p>", "。”"],
      ["P12", "?/p>", "。"],
    ]);
    for (const { text, restored: spots } of paragraphs) {
      for (const spot of spots) expect(text.startsWith(spot.text, spot.offset)).toBe(true);
    }
  });

  it("is frozen", () => {
    expect(Object.isFrozen(paragraphs)).toBe(true);
    expect(paragraphs.every((paragraph) => Object.isFrozen(paragraph.lost))).toBe(true);
  });
});

describe("a reading in parentheses", () => {
  it("goes behind a Han character and stays elsewhere", () => {
    expect(texts("測(cè)試")).toEqual(["測試"]);
    expect(texts("A(cè)試 (cè)")).toEqual(["A(cè)試 (cè)"]);
  });

  it("stays where it is no syllable, has no tone mark or has it on the wrong vowel", () => {
    for (const text of ["測(AI)", "測(ce)", "測(tpǎ)", "測(liáo,cè)", "測(haò)", "測(bōng)"]) {
      expect(texts(text)).toEqual([text]);
    }
  });

  it("goes behind a letter only where the page gives it to the character that the bytes make", () => {
    expect(texts("現(xiàn)在,F(xiàn)M")).toEqual(["現在,FM"]);
    expect(texts("現在,F(xiàn)M")).toEqual(["現在,F(xiàn)M"]);
  });
});

describe("a character with a reading inside", () => {
  it("is lost where the page gives the reading to no fitting character", () => {
    expect(texts("等到?jīng)Q賽")).toEqual([`等到${LOST_CHARACTER}賽`]);
    expect(texts("京(jīng)城等到?jīng)Q賽")).toEqual([`京城等到${LOST_CHARACTER}賽`]);
  });

  it("leaves other words in parentheses behind it", () => {
    expect(texts("經(jīng)過。等到?jīng)Q(ai)賽")).toEqual(["經過。等到決(ai)賽"]);
  });
});

describe("a question with an exclamation mark", () => {
  it("stays where what follows makes no quotation", () => {
    for (const text of ["真的?!", "真的?!報告說AI", "真的?!碍手", "真的?!啊A股"]) {
      expect(texts(text)).toEqual([text]);
    }
  });

  it("was a full stop and a quotation where the page's words bear that out", () => {
    expect(texts("環境。好?!碍h境”。")).toEqual(["環境。好。“環境”。"]);
    expect(texts("標際(jì)。好?!皣H(jì)”。")).toEqual([`標際。好。“${LOST_CHARACTER}際”。`]);
  });
});

describe("a lost sentence end", () => {
  it("comes back with the mark of the quotation that is open", () => {
    expect(texts("好?/p>\n說:“好?/p>\n說:“好。?/p>\n見《好?!?/p>")).toEqual([
      "好。",
      "說:“好。”",
      "說:“好。”",
      "見《好。》",
    ]);
  });

  it("is marked where nothing tells what it was", () => {
    expect(texts("好??/p>好。?/p>")).toEqual([`好${LOST_CHARACTER}`, `好。${LOST_CHARACTER}`]);
  });

  it("leaves a real question mark alone", () => {
    expect(texts("好?</p>好?")).toEqual(["好?", "好?"]);
  });
});

describe("characters that were lost before", () => {
  it("are marked", () => {
    const [paragraph] = repairPage("好\uFFFD\uE000壞");
    expect(paragraph?.text).toBe(`好${LOST_CHARACTER}${LOST_CHARACTER}壞`);
    expect(paragraph?.lost.map(({ offset, length }) => [offset, length])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });
});
