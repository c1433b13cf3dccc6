import { isDeepStrictEqual } from "node:util";
import type { ClaimRecord } from "../../knowledge/index.js";

/** Everything a claim says, as it would be read back: without wording, withdrawal and bookkeeping. */
function said(claim: ClaimRecord): unknown {
  const {
    id: _id,
    key: _key,
    file: _file,
    statement: _statement,
    statementZh: _statementZh,
    tokens: _tokens,
    knownTo: _knownTo,
    ...rest
  } = claim;
  return JSON.parse(JSON.stringify(rest));
}

/**
 * Whether two records of one claim differ in wording at most: in the curators' sentences, in the
 * words that the paragraph must have, in the file, and in whether the claim still stands.
 */
export function saysTheSame(one: ClaimRecord, other: ClaimRecord): boolean {
  return isDeepStrictEqual(said(one), said(other));
}
