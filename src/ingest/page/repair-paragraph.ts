import type { PageKnowledge } from "./learn-page.js";
import { LOST_CHARACTER } from "../../knowledge/index.js";
import type { Mend, Mender } from "./mender.js";
import { mendAnnotation } from "./mend-annotation.js";
import { mendBrokenAnnotation } from "./mend-broken-annotation.js";
import { mendSentenceEnd } from "./mend-sentence-end.js";
import { mendShiftedQuotation } from "./mend-shifted-quotation.js";
import { mendUnreadable } from "./mend-unreadable.js";
import type { LostSpot, RepairedParagraph, RestoredSpot } from "./repaired-page.js";

const MENDERS: readonly Mender[] = [
  mendAnnotation,
  mendBrokenAnnotation,
  mendShiftedQuotation,
  mendSentenceEnd,
  mendUnreadable,
];

const LOST_RUN = new RegExp(`${LOST_CHARACTER}+`, "gu");

/**
 * Repairs one paragraph from left to right, each kind of damage where it is met.
 *
 * @param paragraph the paragraph's name, such as `P7`
 * @param source the damaged text, as `splitParagraphs` gives it
 */
export function repairParagraph(
  paragraph: string,
  source: string,
  knowledge: PageKnowledge,
): RepairedParagraph {
  const lost: LostSpot[] = [];
  const restored: RestoredSpot[] = [];
  let output = "";
  let at = 0;

  const note = ({ length, text, reason }: Mend): void => {
    if (reason === undefined) return;
    const offset = output.length;
    for (const run of text.matchAll(LOST_RUN)) {
      lost.push({ paragraph, offset: offset + run.index, length: run[0].length, reason });
    }
    if (text.replace(LOST_RUN, "") === "") return;
    const damaged = source.slice(at, at + length);
    restored.push({ paragraph, offset, damaged, text, reason });
  };

  while (at < source.length) {
    const place = { source, at, output, knowledge };
    let mend: Mend | undefined;
    for (const mender of MENDERS) {
      mend = mender(place);
      if (mend) break;
    }
    if (mend) note(mend);
    output += mend ? mend.text : source.charAt(at);
    at += mend ? mend.length : 1;
  }
  return { paragraph, text: output, lost, restored };
}
