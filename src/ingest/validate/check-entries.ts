import { within } from "../read/place.js";
import type { RawDocument } from "../read/raw-content.js";
import type { Report } from "./report.js";
import type { Placed, SoundFile } from "./sound-file.js";

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Checks a file against the number of entries that its head gives: a cut file holds fewer. */
export function checkEntries(
  { raw, place }: Placed<RawDocument>,
  { source }: Pick<SoundFile, "source">,
  report: Report,
): void {
  const { entries } = raw;
  if (entries === undefined) return;
  const content = source.content as Readonly<Record<string, unknown>>;
  const lists = [content["entities"], content["claims"]].filter(isList);
  const held = lists.reduce((sum, list) => sum + list.length, 0);
  if (held === entries) return;
  const advice =
    held < entries ? "the file was cut, or entries was not counted anew" : "count entries anew";
  report(within(place, "entries"), `the file holds ${held} entries, not ${entries}: ${advice}.`);
}
