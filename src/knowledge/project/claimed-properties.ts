import { claimedLists, claimedValues, type NodeKind } from "../../model/index.js";
import { groupBy } from "../../util/index.js";
import type { StoredProperties } from "../projection.js";
import type { ClaimRecord, ScalarValue } from "../records.js";
import { evidenceEntry, isLive } from "./evidence-entry.js";

/** What one claim says of the claimed properties of one group, such as a figure. */
export interface ClaimedEntry {
  readonly claim: ClaimRecord;
  readonly values: Readonly<Record<string, ScalarValue>>;
}

function groupLists(group: string, claims: readonly ClaimRecord[]): StoredProperties {
  const lists = claimedLists(group);
  const entries = claims.map(evidenceEntry);
  return {
    [lists.claimIds]: entries.map(({ claim }) => claim),
    [lists.documents]: entries.map(({ document }) => document),
    [lists.knownFrom]: entries.map(({ knownFrom }) => knownFrom),
    [lists.knownTo]: entries.map(({ knownTo }) => knownTo),
    [lists.validFrom]: entries.map(({ validFrom }) => validFrom),
    [lists.validTo]: entries.map(({ validTo }) => validTo),
  };
}

/**
 * Lays out the properties of an entity that claims decide: per group the parallel lists, accepted
 * first, and as plain properties the values of the first claim that still stands.
 */
export function claimedProperties(
  kind: NodeKind,
  entries: readonly ClaimedEntry[],
  accepted: (a: ClaimRecord, b: ClaimRecord) => number,
): StoredProperties {
  const sorted = [...entries].sort((a, b) => accepted(a.claim, b.claim));
  const groupOf = ({ values }: ClaimedEntry): string | undefined =>
    Object.keys(values)
      .map((name) => kind.properties.get(name)?.claimed)
      .find((group) => group !== undefined);
  const stored: Record<string, StoredProperties[string]> = {};
  for (const [group, stated] of groupBy(sorted, groupOf)) {
    if (group === undefined) continue;
    const claims = stated.map(({ claim }) => claim);
    Object.assign(
      stored,
      groupLists(group, claims),
      stated.find(({ claim }) => isLive(claim))?.values,
    );
    for (const name of Object.keys(stated[0]?.values ?? {})) {
      stored[claimedValues(name)] = stated.map(
        ({ values }) => values[name],
      ) as StoredProperties[string] & object;
    }
  }
  return stored;
}
