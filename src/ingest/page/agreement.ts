import { LOST_CHARACTER } from "../../knowledge/index.js";

/**
 * Gives what all candidates agree on, with U+FFFD for each character on which they differ.
 *
 * Candidates of different lengths agree on nothing: the text is then lost characters throughout, as
 * many as the shortest has. No candidates give undefined.
 */
export function agreement(candidates: readonly string[]): string | undefined {
  const [first, ...others] = candidates.map((candidate) => [...candidate]);
  if (first === undefined) return undefined;
  const shortest = Math.min(first.length, ...others.map((other) => other.length));
  if (others.some((other) => other.length !== first.length)) return LOST_CHARACTER.repeat(shortest);
  return first
    .map((one, at) => (others.every((other) => other[at] === one) ? one : LOST_CHARACTER))
    .join("");
}
