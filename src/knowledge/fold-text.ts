import { ConverterFactory } from "opencc-js/core";
import simplifiedDictionary from "opencc-js/to/cn";

/**
 * Traditional to simplified, from OpenCC's dictionaries of characters and phrases alone.
 *
 * @see https://github.com/BYVoid/OpenCC
 */
const toSimplified = ConverterFactory(...simplifiedDictionary);

/** Variants that OpenCC keeps apart in some words, though readers of chip names do not. */
const VARIANTS: ReadonlyMap<string, string> = new Map([["昇", "升"]]);

/** Brings a text to one case, one width and one script; spaces and punctuation stay. */
export function foldScript(text: string): string {
  const lower = text.normalize("NFKC").toLowerCase();
  return [...toSimplified(lower)].map((one) => VARIANTS.get(one) ?? one).join("");
}

/**
 * Folds words as printed to a key by which they are found, whatever case, width and script they
 * are typed in, with or without spaces.
 *
 * Punctuation stays, unlike in the keys of names: `5.3%` is not `53%`.
 */
export function foldText(text: string): string {
  return foldScript(text).replaceAll(/\s+/gu, "");
}
