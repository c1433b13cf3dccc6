import type { Words } from "../../model/index.js";
import { formatNumber, groupBy } from "../../util/index.js";
import type { StatedFigure } from "./figures.js";
import type { Searching } from "./searching.js";

const SIGNS: Readonly<Record<string, string>> = {
  ">": "> ",
  ">=": "≥ ",
  "<": "< ",
  "<=": "≤ ",
  approx: "about ",
  "approx-range": "about ",
  "order-of": "of the order of ",
};

/** Writes the number of a claim as stated, such as `about 420` or `40,000–80,000`. */
export function statedValue({ claim, range }: StatedFigure): string {
  const top = claim.valueMax === undefined ? "" : `–${formatNumber(claim.valueMax)}`;
  return `${SIGNS[claim.comparator ?? ""] ?? ""}${formatNumber(range.value)}${top}`;
}

/** Lists numbers with the documents that state them: `146 (Article 2) and 141 (Data sheet)`. */
export function valueList(
  { nameOf }: Pick<Searching, "nameOf">,
  figures: readonly StatedFigure[],
): Words {
  const groups = [...groupBy(figures, statedValue)].map(([value, of]) => {
    const documents = [...new Set(of.map(({ claim }) => claim.document))].map(nameOf);
    return {
      en: `${value} (${documents.map(({ en }) => en).join(", ")})`,
      zh: `${value}(${documents.map(({ zh }) => zh).join("、")})`,
    };
  });
  const last = groups.at(-1)?.en ?? "";
  const before = groups.slice(0, -1).map(({ en }) => en);
  return {
    en: before.length === 0 ? last : `${before.join(", ")} and ${last}`,
    zh: groups.map(({ zh }) => zh).join("、"),
  };
}
