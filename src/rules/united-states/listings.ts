import { truthOf, type Truth } from "../words/truth.js";

/** A company on the Entity List. */
export interface Listing {
  readonly company: string;
  readonly name: string;
  readonly citations: readonly string[];
  /** From this day it is surely listed. */
  readonly surelyFrom: string;
  /** Before this day it surely was not. */
  readonly notBefore: string;
}

/** Volume 1 of the Federal Register is that of 1936, and each has a year. */
const VOLUME_ZERO = 1935;

/**
 * A listing of which only the citation is known: its volume gives the year, and within that year
 * nothing is certain.
 */
function byVolume(company: string, name: string, ...citations: readonly string[]): Listing {
  const year = Math.min(...citations.map((one) => Number.parseInt(one, 10) + VOLUME_ZERO));
  return {
    company,
    name,
    citations,
    notBefore: `${year}-01-01`,
    surelyFrom: `${year + 1}-01-01`,
  };
}

const OCTOBER_2023 = {
  citations: ["88 FR 71992"],
  notBefore: "2023-10-17",
  surelyFrom: "2023-10-19",
} as const;

/**
 * The companies of the graph that the list names, by the citations of the screening list.
 *
 * @see https://www.trade.gov/consolidated-screening-list
 */
export const LISTINGS: readonly Listing[] = [
  byVolume("company:huawei", "Huawei", "84 FR 22961"),
  byVolume("company:hisilicon", "HiSilicon", "84 FR 22961"),
  byVolume("company:smic", "SMIC", "85 FR 83420", "89 FR 96837"),
  byVolume("company:cambricon", "Cambricon", "87 FR 77505"),
  byVolume("company:hygon", "Hygon", "84 FR 29373", "87 FR 62202"),
  { company: "company:biren-technology", name: "Biren", ...OCTOBER_2023 },
  { company: "company:moore-threads", name: "Moore Threads", ...OCTOBER_2023 },
];

/** Companies that were looked for in the list and that it does not name. */
export const NOT_NAMED: readonly string[] = [
  "company:enflame",
  "company:metax",
  "company:kunlunxin",
  "company:baidu",
  "company:alibaba",
  "company:tencent",
  "company:bytedance",
];

/** Finds a company's listing. */
export function findListing(company: string): Listing | undefined {
  return LISTINGS.find((one) => one.company === company);
}

/** Says whether the list names a company on a day; UNKNOWN for one that nobody looked for. */
export function isListed(company: string, on: string): Truth {
  const listing = findListing(company);
  if (listing === undefined) return NOT_NAMED.includes(company) ? truthOf(false) : "UNKNOWN";
  if (on >= listing.surelyFrom) return "TRUE";
  return on < listing.notBefore ? "FALSE" : "UNKNOWN";
}
