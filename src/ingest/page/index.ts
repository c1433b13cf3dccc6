export type { LostSpot, RepairedParagraph, RestoredSpot } from "./repaired-page.js";
export { LOST_CHARACTER } from "../../knowledge/index.js";
export { repairPage } from "./repair-page.js";

export type {
  ClaimStatus,
  ClaimVerification,
  PageClaim,
  PageVerification,
  VerificationSummary,
} from "./page-verification.js";
export { verifyPage, type PageVerificationInput } from "./verify-page.js";

export { formatVerification } from "./format-verification.js";
