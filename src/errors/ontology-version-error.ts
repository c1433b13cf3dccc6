import { ChipgraphError } from "./chipgraph-error.js";

/** A store that was written with another version of the ontology than this program has. */
export class OntologyVersionError extends ChipgraphError {
  readonly code = "ENGINE_UNAVAILABLE" as const;

  constructor(address: string, stored: number, expected: number) {
    const advice =
      stored < expected
        ? "Load the data into an empty graph (choose another with CHIPGRAPH_URL, or delete this one first)."
        : "Use the newer chipgraph that wrote it, or choose another graph with CHIPGRAPH_URL.";
    super(
      `The graph ${address} was written with version ${stored} of the ontology; ` +
        `this chipgraph has version ${expected}. ${advice}`,
      { stored, expected },
    );
  }
}
