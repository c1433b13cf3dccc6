import type { Stretch } from "./fold-text.js";
import { LOST_CHARACTER } from "./lost-character.js";

/** How a token stands in a paragraph; "lost" where only lost characters hide whether it is there. */
export type TokenStanding = "found" | "missing" | "lost";

/** A token in a paragraph: how it stands there, and each place where it does. */
export interface FoundToken {
  readonly standing: TokenStanding;
  /** Where it stands, or would where lost characters hide it; places may overlap. */
  readonly places: readonly Stretch[];
}

const NOWHERE: FoundToken = Object.freeze({ standing: "missing", places: Object.freeze([]) });

function placesOf(text: string, token: string): readonly Stretch[] {
  const places: Stretch[] = [];
  for (let start = text.indexOf(token); start >= 0; start = text.indexOf(token, start + 1)) {
    places.push({ start, end: start + token.length, text: token });
  }
  return places;
}

/** The stretches that a token fits if each lost character were the right one. */
function fittingPlaces(text: string, token: string): readonly Stretch[] {
  const there = [...text];
  const wanted = [...token];
  let start = 0;
  return there.flatMap((character, at) => {
    const from = start;
    start += character.length;
    const stretch = there.slice(at, at + wanted.length);
    const fits =
      stretch.length === wanted.length &&
      stretch.every((one, offset) => one === wanted[offset] || one === LOST_CHARACTER) &&
      stretch.some((one) => one !== LOST_CHARACTER);
    const found = stretch.join("");
    return fits ? [{ start: from, end: from + found.length, text: found }] : [];
  });
}

/**
 * Looks for a token in a paragraph's repaired text, character by character.
 *
 * Nothing is normalised. A token counts as lost where it would fit if each lost character were the
 * right one, provided that it also covers at least one character that is there.
 */
export function findToken(text: string, token: string): FoundToken {
  if (token === "" || token.includes(LOST_CHARACTER)) return NOWHERE;
  const places = placesOf(text, token);
  if (places.length > 0) return { standing: "found", places };
  if (!text.includes(LOST_CHARACTER)) return NOWHERE;
  const fitting = fittingPlaces(text, token);
  return fitting.length > 0 ? { standing: "lost", places: fitting } : NOWHERE;
}
