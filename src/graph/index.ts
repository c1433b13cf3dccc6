export { Graph, type Explanation, type GraphParts } from "./graph.js";
