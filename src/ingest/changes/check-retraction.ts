import { DataError, QueryError, type DataMistake } from "../../errors/index.js";
import type { ClaimRecord } from "../../knowledge/index.js";
import { didYouMean } from "../../util/index.js";
import { isDay } from "../validate/check-day.js";
import { canWithdraw } from "../write/withdraw-claim.js";

/** When curators take something back, and why. */
export interface RetractionGiven {
  readonly reason: string;
  /** The day from which it no longer stands; today unless said. */
  readonly on?: string | null | undefined;
}

/** Says which ids nothing of a sort has, and which were probably meant. */
export function unknownIds(
  ids: readonly string[],
  sort: string,
  known: Iterable<string>,
): QueryError {
  const all = [...known];
  const said = ids.map((id) => `No ${sort} has the id "${id}".${didYouMean(id, all)}`).join(" ");
  return new QueryError("UNKNOWN_NAME", said, { names: ids });
}

/** Checks why and when claims are to be withdrawn. Errors: DataError with all mistakes. */
export function checkRetraction(
  { reason, on }: RetractionGiven,
  today: string,
  claims: readonly ClaimRecord[],
): void {
  const mistakes: DataMistake[] = [];
  const report = (field: string, message: string): void => {
    mistakes.push({ file: field, path: [field], message });
  };
  if (reason.trim() === "") report("reason", "the reason is blank; say why in one sentence.");
  if (typeof on === "string") {
    // What is no day lies neither before nor after one.
    if (!isDay(on)) report("on", `"${on}" is no day; write one as YYYY-MM-DD.`);
    else {
      if (on > today) report("on", `"${on}" lies in the future (today is ${today}).`);
      const early = claims.filter((claim) => canWithdraw(claim, "CURATOR") && on < claim.knownFrom);
      for (const { id, knownFrom } of early) {
        report("on", `"${on}" is before "${knownFrom}", from which ${id} was known.`);
      }
    }
  }
  if (mistakes.length > 0) throw new DataError(mistakes);
}
