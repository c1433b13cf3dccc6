import { invariant } from "../../errors/index.js";
import type { Knowledge } from "../records.js";
import { attributions } from "./attributions.js";
import { comparisons } from "./comparisons.js";
import { KINDS, SEVERITIES, type Contradiction } from "./contradiction.js";
import { gatherDates } from "./dates.js";
import { derivedOnly } from "./derived-only.js";
import { differingDates } from "./differing-dates.js";
import { differingValues } from "./differing-values.js";
import { exclusiveStates } from "./exclusive-states.js";
import { intervals } from "./intervals.js";
import { modelsAndVariants } from "./models-and-variants.js";
import { multiples } from "./multiples.js";
import { partsOfWholes } from "./parts-of-wholes.js";
import type { ContradictionContext } from "./contradiction-context.js";
import { searching } from "./searching.js";
import { statedAgainstDerived } from "./stated-against-derived.js";
import { gatherVariants } from "./variants.js";

/** The gravest first, then by kind, then by id. */
function inOrder(a: Contradiction, b: Contradiction): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * Makes one of those that several claims give alike, with the claims of all.
 *
 * Two that say different things under one id are a mistake of their keys: either would be lost.
 */
export function merge(found: readonly Contradiction[]): readonly Contradiction[] {
  const merged = new Map<string, Contradiction>();
  for (const one of found) {
    const known = merged.get(one.id);
    invariant(
      known === undefined || known.explanation === one.explanation,
      `Two contradictions have the id ${one.id}: "${known?.explanation}" and "${one.explanation}"`,
    );
    const claims = known === undefined ? one.claims : [...known.claims, ...one.claims];
    merged.set(one.id, known === undefined ? one : { ...known, claims });
  }
  return [...merged.values()].map((one) =>
    Object.freeze({ ...one, claims: Object.freeze([...new Set(one.claims)].sort()) }),
  );
}

/**
 * Finds what the claims of a knowledge say against each other, in a fixed order.
 *
 * The caller cuts the knowledge to a view first: claims that are withdrawn or outside it must not
 * be among those given. Claims of different scope or of different time, and opinions and forecasts
 * against facts, contradict nothing.
 */
export function findContradictions(
  context: ContradictionContext,
  knowledge: Knowledge,
): readonly Contradiction[] {
  const search = searching(context, knowledge);
  const variants = gatherVariants(search);
  const dates = gatherDates(search);
  const found = [
    ...differingValues(search, variants),
    ...modelsAndVariants(search, variants),
    ...statedAgainstDerived(search, variants),
    ...multiples(search),
    ...partsOfWholes(search),
    ...comparisons(search),
    ...differingDates(search, dates),
    ...intervals(search, dates),
    ...exclusiveStates(search),
    ...attributions(search, dates),
    ...derivedOnly(search, variants),
  ];
  return Object.freeze([...merge(found)].sort(inOrder));
}
