import type { Planner, TextStretch } from "./planner.js";

/**
 * Finds the first and shortest stretch of a name that is folded, as names are, to what has a key.
 *
 * A part of a name that is longer has all that a shorter one has, so each end is moved by itself.
 */
function shortestStretch(name: string, key: string, fold: Planner["fold"]): readonly TextStretch[] {
  const letters = [...name];
  const has = (from: number, to: number): boolean =>
    fold(letters.slice(from, to).join("")).includes(key);
  if (!has(0, letters.length)) return [];
  const to = letters.findIndex((_, at) => has(0, at + 1)) + 1;
  const from = letters.findLastIndex((_, at) => at < to && has(at, to));
  const text = letters.slice(from, to).join("");
  const start = letters.slice(0, from).join("").length;
  return [{ start, end: start + text.length, text }];
}

/**
 * Finds where a name as printed has the text of a search.
 *
 * Names are folded further than running texts, whose parts each fold by themselves; where that finds
 * nothing, the one stretch is given that names' own folding finds.
 */
export function markName(
  { texts, fold }: Pick<Planner, "texts" | "fold">,
  name: string,
  sought: string,
): readonly TextStretch[] {
  const found = texts.find(name, sought);
  return found.length > 0 ? found : shortestStretch(name, fold(sought), fold);
}
