import type { Predicate, PredicateRegistry } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { didYouMean } from "../../util/index.js";
import { within } from "../read/place.js";
import type { RawClaim } from "../read/raw-content.js";
import { checkNumber } from "./check-number.js";
import { checkQualifiers } from "./check-qualifiers.js";
import { checkState } from "./check-state.js";
import { checkTimes } from "./check-times.js";
import { checkWords } from "./check-words.js";
import type { Report } from "./report.js";
import type { Placed } from "./sound-file.js";

/** What claims are checked against. */
export interface ClaimRules {
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  /** The day that counts as today. */
  readonly today: string;
}

/** A subject and, of a relation, an object: each as something held or in words, not both. */
function checkEnds({ raw, place }: Placed<RawClaim>, predicate: Predicate, report: Report): void {
  const { subject, subjectText, object, objectText } = raw;
  if (subject !== undefined && subjectText !== undefined) {
    report(
      within(place, "subjectText"),
      "the subject is given twice; give an entity or words, not both.",
    );
  }
  if (object !== undefined && objectText !== undefined) {
    report(
      within(place, "objectText"),
      "the object is given twice; give an entity or words, not both.",
    );
  }
  const needsEntity = predicate.fate === "FIGURE" || predicate.fate === "OBSERVATION";
  const isRelation = predicate.fate === "EDGE";
  if (subject === undefined && (needsEntity || isRelation || subjectText === undefined)) {
    report(within(place, "subject"), `${predicate.name} has no subject that is an entity.`);
  }
  if (isRelation && object === undefined) {
    const message = `${predicate.name} is a relation to nothing: it has no object that is an entity.`;
    report(within(place, "object"), message);
  }
}

function checkAlso(claim: Placed<RawClaim>, predicates: PredicateRegistry, report: Report): void {
  const relations = [...predicates.values()].filter(({ fate }) => fate === "EDGE");
  for (const [at, also] of (claim.raw.also ?? []).entries()) {
    const place = within(claim.place, "also", at);
    const predicate = predicates.get(also.predicate);
    if (predicate?.fate === "EDGE") {
      checkQualifiers(predicate.relation, also.qualifiers ?? {}, { place, closed: true }, report);
      continue;
    }
    const names = relations.map(({ name }) => name);
    const meant = didYouMean(also.predicate, names);
    report(within(place, "predicate"), `"${also.predicate}" is no relation.${meant}`);
  }
}

/** Checks a claim against the ontology, as far as that goes without knowing what it names. */
export function checkClaim(
  claim: Placed<RawClaim>,
  { model, predicates, today }: ClaimRules,
  report: Report,
): void {
  const { raw, place } = claim;
  checkWords(claim, report);
  checkTimes(claim, today, report);
  checkAlso(claim, predicates, report);
  const predicate = predicates.get(raw.predicate);
  if (predicate === undefined) {
    const meant = didYouMean(raw.predicate, predicates.keys());
    report(within(place, "predicate"), `"${raw.predicate}" is no predicate.${meant}`);
    return;
  }
  checkEnds(claim, predicate, report);
  checkNumber(claim, predicate, report);
  checkState(claim, predicate, model, report);
  if (predicate.fate !== "EDGE") return;
  checkQualifiers(predicate.relation, raw.qualifiers ?? {}, { place, closed: false }, report);
}
