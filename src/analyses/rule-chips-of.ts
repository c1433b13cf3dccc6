import {
  edgesStated,
  figureClaimOf,
  type FigureClaim,
  type Knowledge,
  type PredicateRegistry,
  type StatedEdge,
} from "../knowledge/index.js";
import type { GraphModel } from "../model/index.js";
import type { RuleChip } from "../rules/index.js";
import { groupBy } from "../util/index.js";
import { ruleFigures } from "./rule-chip.js";

/** The words by which claims say what rules ask of a chip; the ontology gives them. */
export interface VerdictWords {
  readonly chip: string;
  readonly families: string;
  readonly designers: string;
  readonly designedFor: string;
  readonly dataCentres: string;
  /** The markets of other uses; any other market says nothing of the use. */
  readonly otherUses: readonly string[];
  readonly variantOf: string;
  readonly country: string;
}

/** What chips are read from where no graph is asked. */
export interface RuleChipContext {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  readonly words: VerdictWords;
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** Makes the chips of a knowledge as rules see them, by id; what stands outside a view is cut before. */
export function ruleChipsOf(
  { model, predicates, words }: RuleChipContext,
  knowledge: Knowledge,
): ReadonlyMap<string, RuleChip> {
  const type = model.kinds.get(words.chip);
  if (type === undefined) return new Map();
  const edges = edgesStated(predicates, knowledge);
  const leading = groupBy(edges, ({ type: relation, from }) => `${relation} ${from}`);
  const arriving = groupBy(edges, ({ type: relation, to }) => `${relation} ${to}`);
  const from = (relation: string, id: string): readonly StatedEdge[] =>
    leading.get(`${relation} ${id}`) ?? [];
  const to = (relation: string, id: string): readonly StatedEdge[] =>
    arriving.get(`${relation} ${id}`) ?? [];
  const claims = groupBy(knowledge.claims.values(), ({ subject = "" }) => subject);
  const figureClaims = (id: string): readonly FigureClaim[] =>
    (claims.get(id) ?? []).flatMap((claim) => {
      const document = knowledge.entities.get(claim.document);
      const isFigure = predicates.get(claim.predicate)?.fate === "FIGURE";
      return isFigure && claim.modality !== "DENIED" && document !== undefined
        ? [figureClaimOf(claim, document)]
        : [];
    });
  const make = (id: string, withVariants: boolean): RuleChip => {
    const markets = from(words.designedFor, id);
    const forDataCentres = markets.filter((edge) => edge.to === words.dataCentres);
    const forOtherUses = markets.filter((edge) => words.otherUses.includes(edge.to));
    const said = forDataCentres.length > 0 ? forDataCentres : forOtherUses;
    const variants = distinct(to(words.variantOf, id).map((edge) => edge.from));
    return {
      id,
      name: knowledge.entities.get(id)?.name ?? id,
      families: distinct(from(words.families, id).map((edge) => edge.to)),
      designers: distinct(to(words.designers, id).map((edge) => edge.from)).map((designer) => ({
        id: designer,
        country: String(knowledge.entities.get(designer)?.properties[words.country] ?? "") || null,
      })),
      forDataCentres: said.length === 0 ? "UNKNOWN" : forDataCentres.length > 0 ? "TRUE" : "FALSE",
      forDataCentresClaims: distinct(said.map(({ claim }) => claim.id)),
      figures: ruleFigures(type, figureClaims(id)),
      variants: withVariants ? variants.map((variant) => make(variant, false)) : [],
    };
  };
  const chips = [...knowledge.entities.values()].filter(({ kind }) => kind === words.chip);
  return new Map(chips.map(({ id }) => [id, make(id, true)]));
}
