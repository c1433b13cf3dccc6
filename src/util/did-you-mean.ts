import { distance } from "fastest-levenshtein";

/** Names longer than this were hardly mistyped, and measuring them costs time. */
const LONGEST = 100;

/**
 * Says which of the known words a mistaken word most likely meant, as the end of an error message.
 *
 * Takes the word as given and all words that would be right; gives " Did you mean A or B?",
 * with a leading space, or an empty text when nothing is near.
 */
export function didYouMean(given: string, known: Iterable<string>): string {
  if (given === "") return "";
  if (given.length > LONGEST) return "";
  const lower = given.toLowerCase();
  const limit = Math.max(1, Math.floor(given.length * 0.4));
  const near = [...new Set(known)]
    // No two words are nearer than their lengths; given words may be very long.
    .filter(
      (word) =>
        Math.abs(word.length - given.length) <= limit || word.toLowerCase().startsWith(lower),
    )
    .map((word) => ({ word, far: distance(lower, word.toLowerCase()) }))
    .filter(({ word, far }) => far <= limit || word.toLowerCase().startsWith(lower))
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => `"${word}"`);
  if (near.length === 0) return "";
  const last = near.at(-1);
  const list = near.length === 1 ? last : `${near.slice(0, -1).join(", ")} or ${last}`;
  return ` Did you mean ${list}?`;
}
