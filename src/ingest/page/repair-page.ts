import { deepFreeze } from "../../util/index.js";
import { learnPage } from "./learn-page.js";
import { repairParagraph } from "./repair-paragraph.js";
import type { RepairedParagraph } from "./repaired-page.js";
import { splitParagraphs } from "./split-paragraphs.js";

/**
 * Repairs a damaged page's text and gives its paragraphs as `P1`, `P2` and on.
 *
 * Readings behind characters and leftover tags go; lost sentence ends and characters come back where
 * the page determines them, each noted in `restored`. Every other lost character stands in the
 * text as one U+FFFD and is listed in `lost`, so that a text without U+FFFD is whole.
 */
export function repairPage(page: string): readonly RepairedParagraph[] {
  const damaged = splitParagraphs(page);
  const knowledge = learnPage(damaged);
  return deepFreeze(
    damaged.map((source, index) => repairParagraph(`P${index + 1}`, source, knowledge)),
  );
}
