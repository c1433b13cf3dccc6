import type { LostSpot, RestoredSpot } from "./repaired-page.js";

/** A claim of a document that the page holds: which words its paragraph must have. */
export interface PageClaim {
  readonly key: string;
  /** The document that claims it. */
  readonly document: string;
  /** The page's paragraph, such as `P7`. */
  readonly paragraph: string;
  /** What must stand in the paragraph, letter by letter. */
  readonly tokens: readonly string[];
}

/**
 * A claim's outcome: `ok` only where it has tokens and all were found. `missing` goes before `lost`.
 */
export type ClaimStatus = "ok" | "missing" | "lost" | "no-tokens" | "no-paragraph";

/** What the page has of one claim's tokens. */
export interface ClaimVerification {
  readonly key: string;
  readonly document: string;
  readonly paragraph: string;
  readonly status: ClaimStatus;
  readonly found: readonly string[];
  readonly missing: readonly string[];
  /** Tokens that only a lost spot keeps from being found. */
  readonly lost: readonly string[];
}

/** The counts of a verification. */
export interface VerificationSummary {
  readonly claims: number;
  readonly ok: number;
  /** Claims that are neither `ok` nor `lost`. */
  readonly failed: number;
  readonly lost: number;
  readonly tokens: number;
  readonly tokensFound: number;
  readonly paragraphs: number;
  /** True where every claim is `ok`. */
  readonly passed: boolean;
}

/** What a page has of all claims, with the spots where the page was damaged. */
export interface PageVerification {
  /** In the order of the claims given. */
  readonly claims: readonly ClaimVerification[];
  readonly lostSpots: readonly LostSpot[];
  readonly restoredSpots: readonly RestoredSpot[];
  readonly summary: VerificationSummary;
}
