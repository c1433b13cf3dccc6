import { foldScript } from "./fold-text.js";

/** White space, punctuation (·•“”-_ among it) and characters that are not seen. */
const LEFT_OUT = /[\s\p{Z}\p{P}\p{C}]+/gu;

/**
 * Folds a name to the key by which look-ups and search go.
 *
 * Case, width, script, spaces, hyphens and punctuation do not matter: `升騰 910C`, `昇腾910c` and
 * `昇騰-910C` have one key. A text of nothing but punctuation keeps it. Folding a key changes nothing.
 */
export function foldName(text: string): string {
  const simplified = foldScript(text);
  const key = simplified.replaceAll(LEFT_OUT, "");
  return key === "" ? simplified.trim() : key;
}
