import { within } from "../read/place.js";
import type { RawDocument } from "../read/raw-content.js";
import { checkDay, checkPastDay } from "./check-day.js";
import type { Report } from "./report.js";
import type { Placed } from "./sound-file.js";

/** Checks what a document says of itself. */
export function checkDocument(
  { raw, place }: Placed<RawDocument>,
  today: string,
  report: Report,
): void {
  checkPastDay(raw.knownFrom, today, within(place, "knownFrom"), report);
  checkDay(raw.publicationDate, within(place, "publicationDate"), report);
}
