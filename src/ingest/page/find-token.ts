import { LOST_CHARACTER } from "./lost-character.js";

/** How a token stands in a paragraph; "lost" where only lost characters hide whether it is there. */
export type TokenStanding = "found" | "missing" | "lost";

/**
 * Looks for a token in a paragraph's repaired text, character by character.
 *
 * Nothing is normalised. A token counts as lost where it would fit if each lost character were the
 * right one, provided that it also covers at least one character that is there.
 */
export function findToken(text: string, token: string): TokenStanding {
  if (token === "" || token.includes(LOST_CHARACTER)) return "missing";
  if (text.includes(token)) return "found";
  if (!text.includes(LOST_CHARACTER)) return "missing";
  const there = [...text];
  const wanted = [...token];
  const fits = there.some((_, start) => {
    const stretch = there.slice(start, start + wanted.length);
    return (
      stretch.length === wanted.length &&
      stretch.every((one, at) => one === wanted[at] || one === LOST_CHARACTER) &&
      stretch.some((one) => one !== LOST_CHARACTER)
    );
  });
  return fits ? "lost" : "missing";
}
