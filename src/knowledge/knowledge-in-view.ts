import { FIRST_DAY, LAST_DAY } from "./open-time.js";
import { mentionedBy } from "./project/mentioned-by.js";
import type { ClaimRecord, EntityRecord, Knowledge } from "./records.js";

/** Which claims count, as a root field's argument gives it; absent parts restrict nothing. */
export interface View {
  readonly documents?: readonly string[] | null | undefined;
  readonly exceptDocuments?: readonly string[] | null | undefined;
  readonly knownAt?: string | null | undefined;
  readonly validAt?: string | null | undefined;
}

/** What a view tests: where and when something is said. */
type Seen = Pick<ClaimRecord, "document" | "knownFrom" | "knownTo" | "validFrom" | "validTo">;

/** Whether a claim passes all tests of a view; `today` is the day that counts as now. */
export function isInView(claim: Seen, view: View, today: string): boolean {
  const { documents, exceptDocuments, knownAt, validAt } = view;
  const day = knownAt ?? today;
  // Without any restriction everything that is not withdrawn counts, as the stored graph has it.
  const restricted = [documents, exceptDocuments, knownAt, validAt].some((part) => part != null);
  if (!restricted) return claim.knownTo === LAST_DAY;
  return (
    (documents == null || documents.includes(claim.document)) &&
    (exceptDocuments == null || !exceptDocuments.includes(claim.document)) &&
    claim.knownFrom <= day &&
    claim.knownTo > day &&
    (validAt == null ||
      ((claim.validFrom ?? FIRST_DAY) <= validAt && (claim.validTo ?? LAST_DAY) >= validAt))
  );
}

/**
 * Cuts a knowledge to what a view lets through: its claims, and the entities that they name.
 *
 * A document stands in the view by itself, or by a claim of its own; not because others name it.
 */
export function knowledgeInView(
  knowledge: Knowledge,
  view: View | null | undefined,
  today: string,
): Knowledge {
  const claims = new Map<string, ClaimRecord>();
  const entities = new Map<string, EntityRecord>();
  const add = (id: string): void => {
    const entity = knowledge.entities.get(id);
    if (entity !== undefined) entities.set(id, entity);
  };
  for (const { id, document } of knowledge.entities.values()) {
    if (document === undefined) continue;
    const own = { document: id, knownFrom: document.knownFrom ?? FIRST_DAY, knownTo: LAST_DAY };
    if (isInView(own, view ?? {}, today)) add(id);
  }
  for (const claim of knowledge.claims.values()) {
    if (!isInView(claim, view ?? {}, today)) continue;
    claims.set(claim.id, claim);
    add(claim.document);
    for (const id of mentionedBy(claim, knowledge)) {
      if (knowledge.entities.get(id)?.document === undefined) add(id);
    }
  }
  const paragraphs = new Map(
    [...knowledge.paragraphs].filter(([, { document }]) => entities.has(document)),
  );
  return { claims, entities, paragraphs };
}
