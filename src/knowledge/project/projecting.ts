import type { GraphModel } from "../../model/index.js";
import { invariant } from "../../errors/index.js";
import { acceptanceOrder } from "../acceptance-order.js";
import { citedParagraphs } from "../cited-paragraphs.js";
import type { PredicateRegistry } from "../predicate-registry.js";
import type { ClaimRecord, EntityRecord, Knowledge, ParagraphRecord } from "../records.js";

/** What every part of a projection is drawn with. */
export interface Projecting {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  readonly knowledge: Knowledge;
  /** All claims by id, so that nothing depends on the order they came in. */
  readonly claims: readonly ClaimRecord[];
  readonly entity: (id: string) => EntityRecord;
  readonly nameOf: (id: string) => string;
  /** The attached paragraph that a claim cites, if there is one. */
  readonly paragraphOf: (claim: ClaimRecord) => ParagraphRecord | undefined;
  readonly accepted: (a: ClaimRecord, b: ClaimRecord) => number;
}

/** Prepares a projection: sorted claims, and look-ups that fail on what is not held. */
export function projecting(
  model: GraphModel,
  predicates: PredicateRegistry,
  knowledge: Knowledge,
): Projecting {
  const entity = (id: string): EntityRecord => {
    const found = knowledge.entities.get(id);
    invariant(found, `A claim names ${id}, which is not held.`);
    return found;
  };
  return {
    model,
    predicates,
    knowledge,
    claims: [...knowledge.claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    entity,
    nameOf: (id) => entity(id).name,
    paragraphOf: citedParagraphs(knowledge.paragraphs),
    accepted: acceptanceOrder<ClaimRecord>(
      ({ document }) => entity(document).document?.documentClass ?? "",
    ),
  };
}
