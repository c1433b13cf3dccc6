import type { ClaimRecord } from "../../knowledge/index.js";

/** Claims by id. */
export type Claims = ReadonlyMap<string, ClaimRecord>;

const versionId = (id: string, version: number): string => `${id}@${version}`;

/** What a key stood for before, under the first version that is free: `claim:k1@1`. */
export function asVersion(claim: ClaimRecord, taken: Claims): ClaimRecord {
  let version = 1;
  while (taken.has(versionId(claim.id, version))) version += 1;
  return {
    ...claim,
    id: versionId(claim.id, version),
    key: versionId(claim.key, version),
  };
}

/** The claim with an id, and what it said before, the oldest version first. */
export function versionsOf(id: string, claims: Claims): readonly ClaimRecord[] {
  const current = claims.get(id);
  const found: ClaimRecord[] = [];
  for (let version = 1; claims.has(versionId(id, version)); version += 1) {
    const claim = claims.get(versionId(id, version));
    if (claim !== undefined) found.push(claim);
  }
  return current === undefined ? found : [...found, current];
}
