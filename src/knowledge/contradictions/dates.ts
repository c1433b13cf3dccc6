import { groupBy } from "../../util/index.js";
import { FIRST_DAY, LAST_DAY } from "../open-time.js";
import type { ClaimRecord, Interval } from "../records.js";
import type { Searching } from "./searching.js";

/** A date that a claim gives to an entity. */
export interface GivenDate {
  readonly entity: string;
  readonly claim: ClaimRecord;
  readonly interval: Interval;
}

/** The dates of all entities, by id; of each in the order of its claims. */
export type Dates = ReadonlyMap<string, readonly GivenDate[]>;

/** Gathers the dates that facts give. */
export function gatherDates({ facts }: Pick<Searching, "facts">): Dates {
  const given = facts.flatMap((claim): readonly GivenDate[] =>
    claim.dates === undefined || claim.about === undefined
      ? []
      : [{ entity: claim.dates, claim, interval: claim.about }],
  );
  return groupBy(given, ({ entity }) => entity);
}

/** Gives the days that all dates allow; undefined when there are none. */
export function commonDays(
  dates: readonly GivenDate[],
): Pick<Interval, "earliest" | "latest"> | undefined {
  let [earliest, latest] = [FIRST_DAY, LAST_DAY];
  for (const { interval } of dates) {
    if (interval.earliest > earliest) earliest = interval.earliest;
    if (interval.latest < latest) latest = interval.latest;
  }
  return dates.length === 0 || earliest > latest ? undefined : { earliest, latest };
}
