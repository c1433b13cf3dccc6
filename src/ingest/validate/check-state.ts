import { stateQualifiers, type Predicate } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { didYouMean } from "../../util/index.js";
import { within } from "../read/place.js";
import type { RawClaim } from "../read/raw-content.js";
import type { Report } from "./report.js";
import type { Placed } from "./sound-file.js";

/** The words that an aspect may be: the one enumeration of a state. */
function aspectsOf({ evidence }: GraphModel): readonly string[] {
  const types = [...evidence.kinds.state.properties.values()].map(({ type }) => type);
  return types.find((type) => type.kind === "enum")?.values ?? [];
}

/** Checks the qualifiers by which a claim puts an entity into a state. */
export function checkState(
  { raw, place }: Placed<RawClaim>,
  predicate: Predicate,
  model: GraphModel,
  report: Report,
): void {
  const { qualifiers = {}, subject } = raw;
  const { aspect, state, stateOf } = stateQualifiers({ qualifiers });
  const isState = predicate.fate === "STATE";
  if (isState && state === undefined) {
    report(within(place, "qualifiers", "state"), `${predicate.name} needs the qualifier "state".`);
  }
  if (isState && subject === undefined && stateOf === undefined) {
    report(
      within(place, "subject"),
      `${predicate.name} says of no entity that it is in the state.`,
    );
  }
  if (isState) return;
  if (aspect !== undefined && state === undefined) {
    report(within(place, "qualifiers", "aspect"), `the aspect ${aspect} has no "state".`);
  }
  if (state !== undefined && aspect === undefined) {
    report(within(place, "qualifiers", "state"), `the state ${state} has no "aspect".`);
  }
  const aspects = aspectsOf(model);
  if (aspect !== undefined && !aspects.includes(aspect)) {
    const meant = didYouMean(aspect, aspects) || ` It may be ${aspects.join(", ")}.`;
    report(within(place, "qualifiers", "aspect"), `"${aspect}" is no aspect.${meant}`);
  }
}
