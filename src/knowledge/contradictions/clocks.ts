import type { Words } from "../../model/index.js";
import type { ClaimRecord } from "../records.js";
import type { Searching } from "./searching.js";

/** A country by whose clock something may have been dated. */
export interface Clock extends Words {
  /** Hours from Coordinated Universal Time. */
  readonly hours: number;
}

/** Fewer hours apart hardly ever make two days of one moment. */
const FEWEST = 3;

/** Gives the countries that an entity is of, or that what it belongs to is of. */
function countriesOf(
  { knowledge, rules, statements }: Searching,
  ids: ReadonlySet<string>,
): ReadonlySet<string> {
  const own = (id: string): readonly string[] => {
    const properties = knowledge.entities.get(id)?.properties ?? {};
    return rules.countries.flatMap((name) => {
      const country = properties[name];
      return typeof country === "string" ? [country] : [];
    });
  };
  const wider = rules.affiliations.flatMap((relation) =>
    (statements.get(relation) ?? []).flatMap(({ subject, object }) =>
      ids.has(subject) ? [object] : [],
    ),
  );
  return new Set([...ids, ...wider].flatMap(own));
}

/**
 * Finds the two clocks farthest apart among those who took part in what claims date or report it.
 *
 * Gives the western one first; undefined where there are no two that are hours apart.
 */
export function clocksOf(
  context: Searching,
  claims: readonly ClaimRecord[],
): readonly [Clock, Clock] | undefined {
  const ids = new Set(
    claims.flatMap((claim) =>
      [
        claim.subject,
        claim.object,
        claim.reportedBy,
        claim.document,
        ...claim.attributedTo,
        ...claim.also.flatMap(({ subject, object }) => [subject, object]),
      ].filter((id) => id !== undefined),
    ),
  );
  const clocks = [...countriesOf(context, ids)]
    .flatMap((country): readonly Clock[] => {
      const clock = context.rules.zones[country];
      return clock === undefined ? [] : [clock];
    })
    .sort((a, b) => a.hours - b.hours || (a.en < b.en ? -1 : 1));
  const [west, east] = [clocks[0], clocks.at(-1)];
  if (west === undefined || east === undefined) return undefined;
  return east.hours - west.hours < FEWEST ? undefined : [west, east];
}
