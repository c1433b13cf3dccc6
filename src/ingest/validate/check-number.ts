import type { Predicate } from "../../knowledge/index.js";
import { didYouMean } from "../../util/index.js";
import { within } from "../read/place.js";
import type { RawClaim } from "../read/raw-content.js";
import type { Report } from "./report.js";
import type { Placed } from "./sound-file.js";

type Figure = Extract<Predicate, { readonly fate: "FIGURE" }>;

/** The comparators of a figure, which is one number: one that only bounds it would be taken for it. */
const FIGURE_COMPARATORS: readonly (string | undefined)[] = [undefined, "=", "approx"];

/**
 * Checks a figure against the property that it becomes: that it is one number, its unit, and
 * whether it is whole.
 */
function checkFigure(
  { raw, place }: Placed<RawClaim>,
  { name, property }: Figure,
  report: Report,
): void {
  const { unit } = property;
  if (unit !== undefined && raw.unit !== undefined && raw.unit !== unit) {
    const meant = didYouMean(raw.unit, [unit]) || ` Give it in ${unit}.`;
    report(within(place, "unit"), `"${raw.unit}" is not the unit of ${name}.${meant}`);
  }
  const { comparator, valueMax } = raw;
  const bounds = FIGURE_COMPARATORS.includes(comparator) ? { valueMax } : { comparator };
  for (const [field, bound] of Object.entries(bounds)) {
    if (bound === undefined) continue;
    const message = `${name} is a figure, which is one number; "${bound}" makes it a bound or a range. Give the number alone, or with "=" or "approx".`;
    report(within(place, field), message);
  }
  if (raw.value !== undefined && raw.value <= 0) {
    const message = `${name} is ${raw.value}; a figure is above 0, and what is unknown is left out.`;
    report(within(place, "value"), message);
  }
  const whole = property.type.kind === "scalar" && property.type.name === "Int";
  if (whole && raw.value !== undefined && !Number.isSafeInteger(raw.value)) {
    report(within(place, "value"), `${name} is a whole number; ${raw.value} is not.`);
  }
}

/** Checks the number of a claim: that it is there where it must be, with its unit. */
export function checkNumber(claim: Placed<RawClaim>, predicate: Predicate, report: Report): void {
  const { raw, place } = claim;
  const { value, valueMax, unit } = raw;
  const needed = predicate.fate === "FIGURE" || predicate.fate === "OBSERVATION";
  if (needed && value === undefined) {
    report(within(place, "value"), `${predicate.name} needs a number: "value" is missing.`);
  }
  if (value !== undefined && (unit === undefined || unit.trim() === "")) {
    const given = predicate.fate === "FIGURE" ? predicate.property.unit : undefined;
    const advice =
      given === undefined ? `give it with "unit"` : `${predicate.name} is in "${given}"`;
    report(within(place, "unit"), `the number ${value} has no unit; ${advice}.`);
  }
  if (valueMax !== undefined && (value === undefined || valueMax < value)) {
    report(
      within(place, "valueMax"),
      `the upper end ${valueMax} is below the lower end of the range.`,
    );
  }
  if (predicate.fate === "FIGURE") checkFigure(claim, predicate, report);
}
