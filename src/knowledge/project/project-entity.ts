import { invariant } from "../../errors/index.js";
import { FIRST_DAY, LAST_DAY } from "../open-time.js";
import type { ProjectedNode, StoredProperties } from "../projection.js";
import type { EntityRecord } from "../records.js";
import { claimedProperties, type ClaimedEntry } from "./claimed-properties.js";
import type { EvidenceEntry } from "./evidence-entry.js";
import { presenceLists } from "./evidence-lists.js";
import { projectNode } from "./project-node.js";
import type { Projecting } from "./projecting.js";

/** What the claims say of an entity. */
export interface SaidOfEntity {
  /** Entries of all claims that name it; of a document: of all claims it makes. */
  readonly entries: readonly EvidenceEntry[];
  readonly claimed: readonly ClaimedEntry[];
}

/** The entry by which a document stands in every view that has it, whatever its claims. */
function ownEntry({ id, document }: EntityRecord): EvidenceEntry {
  return {
    claim: "",
    document: id,
    paragraph: undefined,
    knownFrom: document?.knownFrom ?? FIRST_DAY,
    knownTo: LAST_DAY,
    validFrom: FIRST_DAY,
    validTo: LAST_DAY,
    modality: "",
  };
}

/** Makes the node of an entity: its identity, and what its claims decide. */
export function projectEntity(
  { model, nameOf, accepted }: Projecting,
  entity: EntityRecord,
  { entries, claimed }: SaidOfEntity,
): ProjectedNode {
  const kind = model.kinds.get(entity.kind);
  invariant(kind, `${entity.id} is of the unknown kind ${entity.kind}.`);
  const { lists, kinds } = model.evidence;
  const present = kind === kinds.document ? [...entries, ownEntry(entity)] : entries;
  const carried: StoredProperties = {
    ...claimedProperties(kind, claimed, accepted),
    ...presenceLists(lists, present, nameOf),
  };
  const { id: _id, names: _names, document, properties, ...named } = entity;
  const { retraction: _retraction, ...head } = document ?? {};
  const given = { ...named, ...properties, ...head };
  return projectNode(kind, entity.id, { given, carried, source: entity });
}
