import { groupBy } from "../util/index.js";
import { acceptanceOrder } from "./acceptance-order.js";
import { agreementOf, claimedRange } from "./contradictions/claimed-range.js";
import type { Contradiction } from "./contradictions/contradiction.js";
import type { PredicateRegistry } from "./predicate-registry.js";
import { isDenied } from "./is-denied.js";
import type { ClaimRecord, Knowledge } from "./records.js";

/** How often better sources contradict the figures of a document. */
export interface SourceScorecard {
  readonly document: string;
  /** How many figures it states. */
  readonly figures: number;
  /** How many of them a better source contradicts. */
  readonly contradicted: number;
  /** The share of them, from 0 to 1; null where it states no figure. */
  readonly share: number | null;
  /** Ids of the contradictions in which that shows, sorted. */
  readonly contradictions: readonly string[];
}

/** The claims that the accepted claim of another document contradicts. */
function contradictedIn(
  { claims, kind, status }: Contradiction,
  knowledge: Knowledge,
  accepted: (a: ClaimRecord, b: ClaimRecord) => number,
): readonly ClaimRecord[] {
  if (kind !== "DIFFERENT_VALUES" || status !== "OPEN") return [];
  const [best, ...others] = claims.flatMap((id) => knowledge.claims.get(id) ?? []).sort(accepted);
  const range = best && claimedRange(best);
  if (best === undefined || range === undefined) return [];
  return others.filter((claim) => {
    const own = claimedRange(claim);
    return claim.document !== best.document && own && agreementOf(range, own) === "APART";
  });
}

/**
 * Scores documents by their figures: how many they state, how many better sources contradict.
 *
 * Better is what the acceptance order puts first, so the same disagreement counts against one side
 * only. What is explained, such as by rounding, counts against nobody. Gives a scorecard for every
 * document with claims, in the order of ids.
 */
export function scoreDocuments(
  predicates: PredicateRegistry,
  knowledge: Knowledge,
  contradictions: readonly Contradiction[],
): readonly SourceScorecard[] {
  const accepted = acceptanceOrder<ClaimRecord>(
    ({ document }) => knowledge.entities.get(document)?.document?.documentClass ?? "",
  );
  const against = new Map<string, { readonly claims: Set<string>; readonly found: Set<string> }>();
  for (const contradiction of contradictions) {
    for (const { id, document } of contradictedIn(contradiction, knowledge, accepted)) {
      const known = against.get(document) ?? { claims: new Set(), found: new Set() };
      against.set(document, known);
      known.claims.add(id);
      known.found.add(contradiction.id);
    }
  }
  const isFigure = (claim: ClaimRecord): boolean =>
    predicates.get(claim.predicate)?.fate === "FIGURE" && !isDenied(claim);
  return [...groupBy(knowledge.claims.values(), ({ document }) => document)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([document, claims]) => {
      const figures = claims.filter(isFigure).length;
      const contradicted = against.get(document)?.claims.size ?? 0;
      return Object.freeze({
        document,
        figures,
        contradicted,
        share: figures === 0 ? null : contradicted / figures,
        contradictions: Object.freeze([...(against.get(document)?.found ?? [])].sort()),
      });
    });
}
