import type { Engine } from "../../engine/index.js";
import { OntologyVersionError } from "../../errors/index.js";
import { ONTOLOGY_VERSION } from "../../knowledge/index.js";
import type { GraphState } from "./graph-state.js";

/** Refuses a store whose ontology is older or newer than this program's. */
export function refuseOtherOntology(
  { address }: Pick<Engine, "address">,
  { ontologyVersion }: Pick<GraphState, "ontologyVersion">,
): void {
  if (ontologyVersion === ONTOLOGY_VERSION) return;
  throw new OntologyVersionError(address, ontologyVersion, ONTOLOGY_VERSION);
}
