import { isDeepStrictEqual } from "node:util";
import type { ClaimRecord } from "../../knowledge/index.js";

/** A claim as it would be read back, but for its withdrawal and bookkeeping. */
function kept(claim: ClaimRecord): ClaimRecord {
  const {
    id: _id,
    key: _key,
    file: _file,
    knownTo: _knownTo,
    recordedBy: _recordedBy,
    recordedFrom: _recordedFrom,
    recordedTo: _recordedTo,
    withdrawnBy: _withdrawnBy,
    withdrawalReason: _withdrawalReason,
    ...rest
  } = claim;
  return JSON.parse(JSON.stringify(rest)) as ClaimRecord;
}

/** Everything a claim says, whatever the words. */
function said(claim: ClaimRecord): unknown {
  const { statement: _statement, statementZh: _zh, tokens: _tokens, ...rest } = kept(claim);
  return rest;
}

/**
 * Whether two records of one claim differ in wording at most: in the curators' sentences, in the
 * words that the paragraph must have, in the file, and in whether the claim still stands.
 */
export function saysTheSame(one: ClaimRecord, other: ClaimRecord): boolean {
  return isDeepStrictEqual(said(one), said(other));
}

/** Whether two records of one claim say the same in the same words. */
export function saysTheSameWords(one: ClaimRecord, other: ClaimRecord): boolean {
  return isDeepStrictEqual(kept(one), kept(other));
}
