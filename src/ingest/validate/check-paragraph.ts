import { within } from "../read/place.js";
import type { RawClaim, RawDocument } from "../read/raw-content.js";
import type { Report } from "./report.js";
import type { Placed } from "./sound-file.js";

const RANGE = /^P(\d+)[–-]P?(\d+)$/u;

/** Checks that a claim stands in a paragraph that its document has. */
export function checkParagraph(
  { raw, place }: Placed<RawClaim>,
  document: RawDocument | undefined,
  report: Report,
): void {
  const [, first, last] = RANGE.exec(document?.paragraphs ?? "") ?? [];
  const [, number] = /^P(\d+)$/u.exec(raw.paragraph ?? "") ?? [];
  if (first === undefined || last === undefined || number === undefined) return;
  if (Number(number) >= Number(first) && Number(number) <= Number(last)) return;
  const message = `${document?.id} has the paragraphs P${first} to P${last}, not ${raw.paragraph}.`;
  report(within(place, "paragraph"), message);
}
