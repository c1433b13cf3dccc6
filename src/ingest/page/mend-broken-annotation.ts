import { agreement } from "./agreement.js";
import { gbkTable } from "./gbk-table.js";
import { isHan } from "./is-han.js";
import { isPinyinSyllable } from "./is-pinyin-syllable.js";
import { lastCharacters } from "./last-characters.js";
import { LOST_CHARACTER } from "../../knowledge/index.js";
import type { Mender } from "./mender.js";
import { readingBehind } from "./reading-behind.js";
import { solveShiftedRun } from "./solve-shifted-run.js";

const BROKEN =
  /\?([\p{Ll}\p{M}]{1,9})\)([\p{Script=Han}\p{Co}]*)(?:([@-~])(?:\(([\p{Ll}\p{M}]{1,9})\))?)?/uy;

/**
 * Restores a character that a reading was written into, as in `?xiàn)Q`.
 *
 * The annotator took the last byte of the character before and the first byte of the damaged one for a
 * character with that reading, and wrote between the damaged one's bytes; the first byte and the
 * opening parenthesis then made one unreadable character. The page's other characters with that
 * reading tell the first byte, the letter is the second.
 */
export const mendBrokenAnnotation: Mender = ({ source, at, output, knowledge }) => {
  BROKEN.lastIndex = at;
  const [damaged, syllable = "", misread = "", letter, given] = BROKEN.exec(source) ?? [];
  if (damaged === undefined || !isPinyinSyllable(syllable)) return undefined;
  const { reading, kept } = readingBehind(given);
  const length = damaged.length - kept;
  const before = gbkTable().bytesOf(lastCharacters(output, 1)[0] ?? "");
  const firstBytes = knowledge
    .readAs(syllable)
    .map((character) => gbkTable().bytesOf(character))
    .flatMap((bytes) => (bytes && bytes[0] === before?.[1] ? [bytes[1]] : []));
  const next = source.charAt(at + length);
  const text =
    letter === undefined || firstBytes.length === 0
      ? undefined
      : agreement(
          solveShiftedRun(
            { firstBytes, misread, letter, reading, next, mayStart: isHan },
            knowledge,
          ).candidates,
        );
  if (text !== undefined) {
    return { length, text, reason: "a reading was written between the two bytes of a character" };
  }
  return {
    length,
    text: LOST_CHARACTER.repeat(Array.from(misread).length + 1),
    reason: "a reading was written into a character whose first byte the page does not tell",
  };
};
