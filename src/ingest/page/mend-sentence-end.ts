import { LOST_CHARACTER } from "../../knowledge/index.js";
import type { Mender } from "./mender.js";
import { awaitedClosingMark } from "./quotation-marks.js";
import { EATEN_END } from "./split-paragraphs.js";

const ENDS_SENTENCE = /[。?!…]$/u;

/**
 * Restores a paragraph's end that was lost together with the `<` of the closing tag.
 *
 * Where a quotation is open, a full stop and its closing mark are missing, otherwise a full stop; a
 * sentence that already ended lacks only the mark. Where the damage leaves a choice, one character is
 * marked as lost.
 */
export const mendSentenceEnd: Mender = ({ source, at, output }) => {
  EATEN_END.lastIndex = at;
  const [damaged, marks] = EATEN_END.exec(source) ?? [];
  if (damaged === undefined) return undefined;
  const ended = ENDS_SENTENCE.test(output);
  const closing = awaitedClosingMark(output) ?? "";
  // Two question marks: the first may be a real one, or the other half of the one lost character.
  const open = marks === "??" || (ended && closing === "");
  return open
    ? {
        length: damaged.length,
        text: LOST_CHARACTER,
        reason: "the paragraph's last character lost a byte and may be a full stop or another mark",
      }
    : {
        length: damaged.length,
        text: (ended ? "" : "。") + closing,
        reason: "the sentence's end was lost together with the start of the closing tag",
      };
};
