import { LAST_DAY, type Knowledge } from "../../knowledge/index.js";
import { groupBy } from "../../util/index.js";
import type { PageClaim } from "../page/index.js";

/** The claims that can be laid beside a paragraph, by document: they cite one, have tokens, stand. */
export function citedClaims({
  claims,
}: Pick<Knowledge, "claims">): ReadonlyMap<string, readonly PageClaim[]> {
  const cited = [...claims.values()].flatMap((claim) => {
    const { key, document, paragraph, tokens, knownTo } = claim;
    const usable = paragraph !== undefined && tokens.length > 0 && knownTo === LAST_DAY;
    return usable ? [{ key, document, paragraph, tokens }] : [];
  });
  return groupBy(cited, ({ document }) => document);
}
