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

/** White space, punctuation (·•“”-_ among it) and characters that are not seen. */
const LEFT_OUT = /[\s\p{Z}\p{P}\p{C}]+/gu;

/**
 * Folds a name to the key by which look-ups and search go.
 *
 * Case, width, script, spaces, hyphens and punctuation do not matter: `升騰 910C`, `昇腾910c` and
 * `昇騰-910C` have one key. A text of nothing but punctuation keeps it. Folding a key changes nothing.
 */
export function foldName(text: string): string {
  const lower = text.normalize("NFKC").toLowerCase();
  const simplified = [...toSimplified(lower)].map((one) => VARIANTS.get(one) ?? one).join("");
  const key = simplified.replaceAll(LEFT_OUT, "");
  return key === "" ? simplified.trim() : key;
}
