import { readInterval } from "../../knowledge/index.js";
import { within } from "../read/place.js";
import type { RawClaim } from "../read/raw-content.js";
import { checkDay, checkPastDay } from "./check-day.js";
import type { Report } from "./report.js";
import type { Placed } from "./sound-file.js";

/** Checks every time of a claim: what it speaks of, when it was known, when it holds. */
export function checkTimes({ raw, place }: Placed<RawClaim>, today: string, report: Report): void {
  const { about, dates, knownFrom, knownTo, validFrom, validTo } = raw;
  if (about !== undefined && readInterval(String(about)) === undefined) {
    report(
      within(place, "about"),
      `"${about}" is no date; write 2025, 2025-12, 2025-Q4, 2025-12-09 or a span such as 2026-02-11/2026-02-20.`,
    );
  }
  if (dates !== undefined && about === undefined) {
    report(
      within(place, "about"),
      `the claim dates "${dates}" but does not say when: "about" is missing.`,
    );
  }
  checkPastDay(knownFrom, today, within(place, "knownFrom"), report);
  checkPastDay(knownTo, today, within(place, "knownTo"), report);
  if (knownTo !== undefined && knownTo < knownFrom) {
    report(
      within(place, "knownTo"),
      `"${knownTo}" is before "${knownFrom}", from which the claim was known.`,
    );
  }
  const spans =
    checkDay(validFrom, within(place, "validFrom"), report) &&
    checkDay(validTo, within(place, "validTo"), report);
  if (spans && validFrom > validTo) {
    report(
      within(place, "validTo"),
      `"${validTo}" is before "${validFrom}", from which the claim holds.`,
    );
  }
}
