export type { Analyses, Analysis, AnalysisTools, Given, NodeReference } from "./analysis.js";
export { type RunOptions, Graph, type Explanation, type GraphParts } from "./graph.js";
