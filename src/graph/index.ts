export type {
  Analyses,
  Analysis,
  AnalysisTools,
  Followed,
  Given,
  NodeReference,
} from "./analysis.js";
export { Deadline } from "./deadline.js";
export { Graph, type Explanation, type GraphParts, type RunOptions } from "./graph.js";
export type { Together } from "./together.js";
export { GraphStatisticsWatch } from "./graph-statistics.js";
