import { foldScript } from "./fold-script.js";
import { REGIONAL_WORD, REGIONAL_WORDS } from "./regional-words.js";

/** White space, hyphens and characters that are not seen; other marks tell 1.5 from 15. */
const LEFT_OUT = /^[\s\p{Z}\p{Pd}\p{C}]+$/u;

/** A folded text, and for each UTF-16 unit of its key the stretch of the text that it stands for. */
interface Folded {
  readonly key: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const folds = new Map<string, string>();

/** Each character by itself, so that a part of a text folds to a part of the text's key. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = [...foldScript(character)].filter((one) => !LEFT_OUT.test(one)).join("");
  folds.set(character, folded);
  return folded;
}

function foldWithPlaces(text: string): Folded {
  let plain = "";
  const [from, to]: [number[], number[]] = [[], []];
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    plain += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(at);
      to.push(at + character.length);
    }
    at += character.length;
  }
  let key = "";
  const [starts, ends]: [number[], number[]] = [[], []];
  let next = 0;
  const take = (end: number): void => {
    key += plain.slice(next, end);
    starts.push(...from.slice(next, end));
    ends.push(...to.slice(next, end));
    next = end;
  };
  for (const { 0: word, index } of plain.matchAll(REGIONAL_WORD)) {
    take(index);
    const other = REGIONAL_WORDS.get(word) ?? word;
    next = index + word.length;
    key += other;
    starts.push(...Array.from(other, () => from[index] ?? 0));
    ends.push(...Array.from(other, () => to[next - 1] ?? 0));
  }
  take(plain.length);
  return { key, starts, ends };
}

/**
 * Folds a running text to the key in which parts of it are sought.
 *
 * Case, width, script, white space and hyphens do not matter, nor does which region's word a general
 * word is. Characters are folded one by one, whatever stands beside them: the key of a part stands in
 * the key of the whole, unless the part is cut out of a regional word.
 */
export function foldText(text: string): string {
  return foldWithPlaces(text).key;
}

/** A stretch of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
}

/** Finds where a text has what is sought, folded; stretches do not overlap. */
export function findInText(text: string, sought: string): readonly Stretch[] {
  const key = foldText(sought);
  if (key === "") return [];
  const whole = foldWithPlaces(text);
  const found: Stretch[] = [];
  let at = whole.key.indexOf(key);
  while (at >= 0) {
    const start = whole.starts[at] ?? 0;
    const end = whole.ends[at + key.length - 1] ?? start;
    found.push({ start, end, text: text.slice(start, end) });
    at = whole.key.indexOf(key, at + key.length);
  }
  return found;
}
