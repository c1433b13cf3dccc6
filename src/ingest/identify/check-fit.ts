import type { ClaimRecord, EntityRecord, PredicateRegistry } from "../../knowledge/index.js";
import type { GraphModel, NodeKind, RelationType } from "../../model/index.js";
import { within, type Place } from "../read/place.js";
import type { Report } from "../validate/report.js";

/** What claims are checked against once it is known what they name. */
export interface FitRules {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  readonly entity: (id: string) => EntityRecord | undefined;
}

const isOf = (kind: NodeKind, type: string): boolean =>
  kind.name === type || kind.interfaces.includes(type);

const listed = (types: Iterable<string>): string => [...new Set(types)].join(", ");

/** Checks that a relation may join what a claim joins by it. */
function checkEnds(
  { model, entity }: FitRules,
  { type, ends, symmetric }: RelationType,
  { subject, object }: Pick<ClaimRecord, "subject" | "object">,
  place: Place,
  report: Report,
): void {
  const kindOf = (id: string | undefined): NodeKind | undefined =>
    id === undefined ? undefined : model.kinds.get(entity(id)?.kind ?? "");
  const [from, to] = [kindOf(subject), kindOf(object)];
  if (from === undefined || to === undefined) return;
  const fits = (a: NodeKind, b: NodeKind): boolean =>
    ends.some((end) => isOf(a, end.from) && isOf(b, end.to));
  if (fits(from, to) || (symmetric && fits(to, from))) return;
  const reversed = !symmetric && fits(to, from) ? " Are its ends the wrong way round?" : "";
  const starts = ends.filter((end) => isOf(from, end.from));
  if (starts.length === 0) {
    const may = listed(ends.map((end) => end.from));
    report(
      within(place, "subject"),
      `${type} starts at ${may}, but "${subject}" is a ${from.name}.${reversed}`,
    );
    return;
  }
  const may = listed(starts.map((end) => end.to));
  report(
    within(place, "object"),
    `${type} of a ${from.name} ends at ${may}, but "${object}" is a ${to.name}.${reversed}`,
  );
}

function checkFigure(rules: FitRules, claim: ClaimRecord, place: Place, report: Report): void {
  const predicate = rules.predicates.get(claim.predicate);
  const kind = claim.subject === undefined ? undefined : rules.entity(claim.subject)?.kind;
  if (predicate?.fate !== "FIGURE" || kind === undefined) return;
  const kinds = predicate.kinds.map(({ name }) => name);
  if (kinds.includes(kind)) return;
  report(
    within(place, "subject"),
    `${predicate.name} is a figure of ${listed(kinds)}, but "${claim.subject}" is a ${kind}.`,
  );
}

function checkDated(rules: FitRules, { dates }: ClaimRecord, place: Place, report: Report): void {
  const name = dates === undefined ? undefined : rules.entity(dates)?.kind;
  const kind = name === undefined ? undefined : rules.model.kinds.get(name);
  if (kind === undefined) return;
  const isDated = (of: NodeKind): boolean =>
    [...of.properties.values()].some(
      ({ claimed, metric }) => claimed !== undefined && metric === undefined,
    );
  if (isDated(kind)) return;
  const may = listed([...rules.model.kinds.values()].filter(isDated).map((of) => of.name));
  const message = `only ${may} have dates, but "${dates}" is a ${kind.name}.`;
  report(within(place, "dates"), message);
}

/** Checks that a claim says of things only what can be said of things of their kinds. */
export function checkFit(rules: FitRules, claim: ClaimRecord, place: Place, report: Report): void {
  const relationOf = (name: string): RelationType | undefined => {
    const predicate = rules.predicates.get(name);
    return predicate?.fate === "EDGE" ? predicate.relation : undefined;
  };
  const relation = relationOf(claim.predicate);
  if (relation !== undefined) checkEnds(rules, relation, claim, place, report);
  for (const [at, also] of claim.also.entries()) {
    const further = relationOf(also.predicate);
    if (further !== undefined) checkEnds(rules, further, also, within(place, "also", at), report);
  }
  checkFigure(rules, claim, place, report);
  checkDated(rules, claim, place, report);
}
