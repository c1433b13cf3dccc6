const MONTH = "(?:0[1-9]|1[0-2])";
const DAY_OF_MONTH = "(?:0[1-9]|[12][0-9]|3[01])";
const QUARTER = "Q[1-4]";
/** EDTF's numbers for seasons, quarters, quadrimesters and halves of a year. */
const PART_OF_YEAR = "(?:2[1-9]|3[0-9]|4[01])";
const YEAR = "[0-9]{4}";
const DOUBT = "[~?%]?";
const DATE = `(?:${YEAR}(?:-(?:${QUARTER}|${PART_OF_YEAR}|${MONTH}(?:-${DAY_OF_MONTH})?))?${DOUBT}|[0-9]{2}(?:XX|[0-9]X))`;

/** The form of a day, such as 2025-12-08. */
export const DAY_PATTERN = `^${YEAR}-${MONTH}-${DAY_OF_MONTH}$`;

/**
 * The form of a date with its precision: EDTF and the quarters `2024-Q4`, spans with a slash.
 *
 * Whether a day exists and a span runs forwards is for the reader of dates to say.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export const DATE_PATTERN = `^(?:${DATE}(?:/(?:${DATE}|\\.\\.))?|\\.\\./${DATE})$`;
