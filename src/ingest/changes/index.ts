export type { AppliedChange, ChangeParts } from "./apply-change.js";
export type { ChangeAnalyses, ChangeAnalysis } from "./change-analyses.js";
export { changeTools, type ChangeTools } from "./change-tools.js";
export type { KnowledgeChange } from "../../knowledge/index.js";
export type { Change } from "./change.js";
export { recordClaims } from "./record-claims.js";
export { retractClaims } from "./retract-claims.js";
export { retractDocument } from "./retract-document.js";
