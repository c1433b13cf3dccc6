import { QueryError } from "../errors/index.js";
import { didYouMean } from "../util/index.js";

/** The destinations whose standing in every rule is known. */
export const KNOWN_DESTINATIONS = ["CN", "HK", "MO", "AE"] as const;

/** China, Hong Kong and Macau, which the rules treat alike but name apart. */
export const GREATER_CHINA: readonly string[] = ["CN", "HK", "MO"];

const OTHER_NAMES: Readonly<Record<string, string>> = {
  "place:china": "CN",
  "place:hong-kong": "HK",
  "place:macau": "MO",
  "place:macao": "MO",
  "place:united-arab-emirates": "AE",
  "place:united-states": "US",
  "people's republic of china": "CN",
  "mainland china": "CN",
  "hong kong": "HK",
  macau: "MO",
  macao: "MO",
  uae: "AE",
  usa: "US",
  "united states of america": "US",
  中国: "CN",
  中國: "CN",
  香港: "HK",
  澳门: "MO",
  澳門: "MO",
  阿联酋: "AE",
  阿聯酋: "AE",
  美国: "US",
  美國: "US",
};

/** Codes that name no country, though programs know words for them. */
const NO_COUNTRIES = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

const countries = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** The code of today for one that had another use once, such as UK. */
const canonical = (code: string): string => new Intl.Locale(`und-${code}`).region ?? code;

function isCountry(code: string): boolean {
  return !NO_COUNTRIES.has(code) && countries.of(code) !== undefined;
}

let byName: ReadonlyMap<string, string> | undefined;

/** The English names of all countries, made when first asked for. */
function countriesByName(): ReadonlyMap<string, string> {
  if (byName !== undefined) return byName;
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter(isCountry);
  byName = new Map([
    ...codes.map((code) => [(countries.of(code) ?? code).toLowerCase(), canonical(code)] as const),
    ...Object.entries(OTHER_NAMES),
  ]);
  return byName;
}

/**
 * Reads where something goes or comes from.
 *
 * Takes an ISO 3166-1 alpha-2 code in any case, an id of a place or a country's name; gives the code.
 * Throws a QueryError BAD_USER_INPUT that says what would be right.
 */
export function readDestination(given: string, argument = "destination"): string {
  const text = given.trim();
  const code = text.toUpperCase();
  if (isKnownDestination(code) || code === "US") return code;
  if (/^[A-Z]{2}$/u.test(code) && isCountry(code)) return canonical(code);
  const plain = text.toLowerCase();
  const known = OTHER_NAMES[plain] ?? countriesByName().get(plain);
  if (known !== undefined) return known;
  const near = didYouMean(text, countriesByName().keys());
  throw new QueryError(
    "BAD_USER_INPUT",
    `${argument} is "${given}", which names no country; give an ISO 3166-1 code such as CN, or the id of a place such as place:china.${near}`,
    { argument, given },
  );
}

/** Says whether each rule's standing is known for a destination. */
export function isKnownDestination(code: string): boolean {
  return (KNOWN_DESTINATIONS as readonly string[]).includes(code);
}
