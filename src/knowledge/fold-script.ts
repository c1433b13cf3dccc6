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

/** Folds case, width and script: `昇騰Ｃ` becomes `升腾c`. */
export function foldScript(text: string): string {
  const lower = text.normalize("NFKC").toLowerCase();
  return [...toSimplified(lower)].map((one) => VARIANTS.get(one) ?? one).join("");
}
