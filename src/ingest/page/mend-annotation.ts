import { gbkTable } from "./gbk-table.js";
import { isHan } from "./is-han.js";
import { isPinyinSyllable } from "./is-pinyin-syllable.js";
import { lastCharacters } from "./last-characters.js";
import type { Mender } from "./mender.js";

const ANNOTATION = /\(([\p{Ll}\p{M}]{1,9})\)/uy;

/** The last byte of a character in a GBK page whose full-width forms of ASCII were folded later. */
function lastByte(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? code | 0x80 : gbkTable().bytesOf(character)?.[1];
}

/**
 * The character that the annotator saw across the border of two: the last byte of one with a Latin
 * letter as its second byte. That is how a reading comes to stand behind a letter.
 */
function straddling(before: string, letter: string): string | undefined {
  const lead = lastByte(before);
  const character = lead && gbkTable().characterOf(lead, letter.charCodeAt(0));
  return character && isHan(character) ? character : undefined;
}

/**
 * Drops a reading in parentheses, such as `(xiàn)`.
 *
 * It must be a toned syllable right behind a Han character, or behind a Latin letter whose code makes,
 * with the byte before it, a character to which the page gives that reading elsewhere. All other
 * parentheses stay.
 */
export const mendAnnotation: Mender = ({ source, at, output, knowledge }) => {
  ANNOTATION.lastIndex = at;
  const match = ANNOTATION.exec(source);
  const syllable = match?.[1];
  if (!match || syllable === undefined || !isPinyinSyllable(syllable)) return undefined;
  const surplus = { length: match[0].length, text: "" };
  const [before, last] = lastCharacters(`\n${output}`, 2);
  if (before === undefined || last === undefined) return undefined;
  if (isHan(last)) return surplus;
  const seen = straddling(before, last);
  return seen !== undefined && knowledge.reads(seen, syllable) ? surplus : undefined;
};
