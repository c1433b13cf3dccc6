import { foldScript } from "./fold-script.js";
import { REGIONAL_WORD, REGIONAL_WORDS } from "./regional-words.js";

/** White space, punctuation (·•“”-_ among it) and characters that are not seen. */
const LEFT_OUT = /[\s\p{Z}\p{P}\p{C}]+/gu;

/**
 * Folds a name to the key by which look-ups and search go.
 *
 * Case, width, script, spaces, hyphens and punctuation do not matter: `升騰 910C`, `昇腾910c` and
 * `昇騰-910C` have one key; nor does which region's word a general word is: `H20晶片` is `H20芯片`.
 * A text of nothing but punctuation keeps it. Folding a key changes nothing.
 */
export function foldName(text: string): string {
  const folded = foldScript(text);
  const key = folded.replaceAll(LEFT_OUT, "");
  if (key === "") return folded.trim();
  return key.replaceAll(REGIONAL_WORD, (word) => REGIONAL_WORDS.get(word) ?? word);
}
