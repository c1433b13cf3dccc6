/** The names of the lists that decide a claimed value, one entry per claim, accepted first. */
export interface ClaimedLists {
  readonly claimIds: string;
  readonly documents: string;
  readonly knownFrom: string;
  readonly knownTo: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/**
 * Names the lists of a group of claimed properties: `tpp` has `tppClaimIds`, `tppDocuments`, …
 *
 * The first entry that a view lets through is the accepted one, since the order of acceptance
 * depends on the claims alone.
 */
export function claimedLists(group: string): ClaimedLists {
  return {
    claimIds: `${group}ClaimIds`,
    documents: `${group}Documents`,
    knownFrom: `${group}KnownFrom`,
    knownTo: `${group}KnownTo`,
    validFrom: `${group}ValidFrom`,
    validTo: `${group}ValidTo`,
  };
}

/** Names the list with the values of one claimed property, parallel to those of its group. */
export function claimedValues(property: string): string {
  return `${property}Values`;
}
