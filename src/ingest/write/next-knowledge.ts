import type { DocumentRecord, EntityRecord, Knowledge } from "../../knowledge/index.js";
import type { ImportedDocument } from "../identify/imported.js";
import { readDigests, withoutFiles, writeDigests } from "../read/file-digest.js";
import { nextClaims, type NextClaims } from "./next-claims.js";
import type { Moment } from "./moment.js";

/** What is held after a document was imported, and what became of the claims held before. */
export interface NextKnowledge extends Omit<NextClaims, "claims"> {
  readonly knowledge: Knowledge;
}

/**
 * Adds entities to what is held; those that are held and not given again are kept.
 *
 * A document that was imported keeps what it says of itself when only its identity is given again,
 * and its file hash until its own claims are written.
 */
export function withEntities(held: Knowledge, given: readonly EntityRecord[]): Knowledge {
  const entities = new Map(held.entities);
  for (const entity of given) {
    const known = held.entities.get(entity.id);
    const before = known?.kind === entity.kind ? known.document : undefined;
    const document = entity.document ?? before;
    entities.set(
      entity.id,
      document === undefined
        ? entity
        : {
            ...entity,
            document: {
              ...document,
              fileHash: before?.fileHash,
              retraction: before?.retraction,
            },
          },
    );
  }
  return { ...held, entities };
}

const digestsOf = (record: DocumentRecord | undefined): readonly string[] =>
  readDigests(record?.fileHash ?? "");

/** Notes the files of a document, each with one document only: it may have been another's before. */
function withFiles(
  held: ReadonlyMap<string, EntityRecord>,
  { id, record, files }: ImportedDocument,
): ReadonlyMap<string, EntityRecord> {
  const names = files.map(({ name }) => name);
  const entities = new Map(held);
  for (const entity of held.values()) {
    const { document } = entity;
    const before = digestsOf(document);
    const others = withoutFiles(before, names);
    if (document === undefined || others.length === before.length) continue;
    entities.set(entity.id, {
      ...entity,
      document: { ...document, fileHash: writeDigests(others) },
    });
  }
  const entity = entities.get(id);
  if (entity === undefined) return entities;
  const digests = [...digestsOf(entity.document), ...files.map(({ digest }) => digest)];
  const fileHash = writeDigests(digests);
  const retraction = entity.document?.retraction;
  return entities.set(id, { ...entity, document: { ...record, fileHash, retraction } });
}

/** Puts what the files of a document say now in place of what they said before. */
export function withDocument(
  held: Knowledge,
  document: ImportedDocument,
  stated: ReadonlySet<string>,
  moment: Moment,
): NextKnowledge {
  const retraction = held.entities.get(document.id)?.document?.retraction;
  const { claims, ...counts } = nextClaims(held.claims, document, { stated, moment, retraction });
  return {
    knowledge: { ...held, entities: withFiles(held.entities, document), claims },
    ...counts,
  };
}
