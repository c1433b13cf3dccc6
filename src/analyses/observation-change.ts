import type { Computation } from "../compiler/index.js";
import { observationChange, type ObservedNumber } from "../knowledge/index.js";

/** An observation as the ontology declares it to be read. */
type ReadObservation = Omit<ObservedNumber, "claims"> & {
  readonly claims: { readonly nodes: ObservedNumber["claims"] };
};

/** What the ontology declares to be read for a change. */
interface ReadChange extends ReadObservation {
  readonly subject: { readonly numbers: { readonly nodes: readonly ReadObservation[] } };
}

const numberOf = (read: ReadObservation): ObservedNumber => ({
  ...read,
  claims: read.claims.nodes,
});

/** How a number changed since the one stated for the period before. */
export const changeFromPrevious: Computation = (read) => {
  const now = read as unknown as ReadChange;
  return observationChange(numberOf(now), now.subject.numbers.nodes.map(numberOf));
};
