import type { Computations } from "../compiler/index.js";
import type { Analyses } from "../graph/index.js";
import { difference } from "./difference/difference.js";
import { figures } from "./figures.js";

/** What works out the computed fields that the ontology declares. */
export const computations: Computations = new Map([["figures", figures]]);

/** What works out the root fields that the ontology declares as analyses. */
export const analyses: Analyses = new Map([["difference", difference()]]);
