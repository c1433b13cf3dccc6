import { agreement } from "./agreement.js";
import type { Mender } from "./mender.js";
import { awaitedClosingMark, isOpeningMark } from "./quotation-marks.js";
import { readingBehind } from "./reading-behind.js";
import { solveShiftedRun } from "./solve-shifted-run.js";

const SHIFTED = /\?!([\p{Script=Han}\p{Co}]+)([@-~])(?:\(([\p{Ll}\p{M}]{1,9})\))?/uy;

/** The first byte of the marks that open and close quotations, titles and brackets. */
const MARK_BYTE = 0xa1;

/**
 * Restores a full stop and the quotation mark behind it, where the stop lost its first byte.
 *
 * The rest is then read one byte off: the stop's second byte with the mark's first looks like `!`, and
 * the characters behind it are halves of two others until a Latin letter ends the run. A real `?!` is
 * told apart by what the run gives: it must start with a quotation mark that may stand there, and be
 * words of the page or end in a character with the reading given behind it.
 */
export const mendShiftedQuotation: Mender = ({ source, at, output, knowledge }) => {
  SHIFTED.lastIndex = at;
  const [damaged, misread = "", letter = "", given] = SHIFTED.exec(source) ?? [];
  if (damaged === undefined) return undefined;
  const { reading, kept } = readingBehind(given);
  const length = damaged.length - kept;
  const next = source.charAt(at + length);
  const awaited = awaitedClosingMark(output);
  const mayStart = (character: string): boolean =>
    isOpeningMark(character) || character === awaited;
  const { candidates, attested } = solveShiftedRun(
    { firstBytes: [MARK_BYTE], misread, letter, reading, next, mayStart },
    knowledge,
  );
  const solved = attested || reading !== undefined ? agreement(candidates) : undefined;
  if (solved === undefined) return undefined;
  return {
    length,
    text: `。${solved}`,
    reason: "a full stop lost its first byte, so what follows was read one byte off",
  };
};
