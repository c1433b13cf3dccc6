import { readNumber, readRange } from "../read/paragraph-numbers.js";
import { within } from "../read/place.js";
import type { RawClaim, RawDocument } from "../read/raw-content.js";
import type { Report } from "./report.js";
import type { Placed } from "./sound-file.js";

/** Checks that a claim stands in a paragraph that its document has. */
export function checkParagraph(
  { raw, place }: Placed<RawClaim>,
  document: RawDocument | undefined,
  report: Report,
): void {
  const range = readRange(document?.paragraphs);
  const number = readNumber(raw.paragraph);
  if (range === undefined || number === undefined) return;
  const { first, last } = range;
  if (number >= first && number <= last) return;
  const message = `${document?.id} has the paragraphs P${first} to P${last}, not ${raw.paragraph}.`;
  report(within(place, "paragraph"), message);
}
