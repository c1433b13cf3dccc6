export type { Analyses, Analysis, AnalysisTools, Given, NodeReference } from "./analysis.js";
export { Graph, type Explanation, type GraphParts } from "./graph.js";
