import { isPinyinSyllable } from "./is-pinyin-syllable.js";

/** What stands in parentheses behind a character, judged. */
export interface ReadingBehind {
  /** The reading, where it is one. */
  readonly reading: string | undefined;
  /** How many UTF-16 units the parentheses take where they hold something else, which must stay. */
  readonly kept: number;
}

/** Tells a reading from other words in parentheses; takes what stands between them, if they are there. */
export function readingBehind(given: string | undefined): ReadingBehind {
  if (given === undefined) return { reading: undefined, kept: 0 };
  return isPinyinSyllable(given)
    ? { reading: given, kept: 0 }
    : { reading: undefined, kept: given.length + "()".length };
}
