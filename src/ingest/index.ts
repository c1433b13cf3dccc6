export { attach, type AttachParts } from "./attach/attach.js";
export type { AttachedDocument, AttachReport, ChangedClaim } from "./attach/attach-report.js";
export { NothingRecognisedError } from "./attach/nothing-recognised-error.js";
export type { DataFile } from "./data-file.js";
export {
  changeTools,
  recordClaims,
  retractClaims,
  retractDocument,
  type AppliedChange,
  type Change,
  type ChangeAnalyses,
  type ChangeAnalysis,
  type ChangeTools,
  type ChangeParts,
  type KnowledgeChange,
} from "./changes/index.js";
export { ingest, type IngestParts } from "./ingest.js";
export type { DocumentOutcome, IngestProgress, IngestReport } from "./ingest-report.js";
export { readDataFiles } from "./read-data-files.js";
export { validateFiles, type ValidationParts, type ValidFiles } from "./validate-files.js";
export { readGraphState, type GraphState } from "./write/graph-state.js";
export { touch } from "./write/touch.js";
export { RevisionWatch } from "./write/revision-watch.js";
export { refuseOtherOntology } from "./write/refuse-other-ontology.js";

export {
  LOST_CHARACTER,
  formatVerification,
  repairPage,
  verifyPage,
  type ClaimStatus,
  type ClaimVerification,
  type LostSpot,
  type PageClaim,
  type PageVerification,
  type PageVerificationInput,
  type RepairedParagraph,
  type RestoredSpot,
  type VerificationSummary,
} from "./page/index.js";
