import { findToken } from "../../knowledge/index.js";
import { deepFreeze } from "../../util/index.js";
import type {
  ClaimStatus,
  ClaimVerification,
  PageClaim,
  PageVerification,
} from "./page-verification.js";
import type { RepairedParagraph } from "./repaired-page.js";

/** A repaired page and the claims to look for in it. */
export interface PageVerificationInput {
  readonly paragraphs: readonly RepairedParagraph[];
  /** Only claims of documents that the page holds; each names its paragraph itself. */
  readonly claims: readonly PageClaim[];
}

function verifyClaim(claim: PageClaim, text: string | undefined): ClaimVerification {
  const { key, document, paragraph, tokens } = claim;
  const standings = tokens.map((token) => ({
    token,
    standing: findToken(text ?? "", token).standing,
  }));
  const having = (standing: string): readonly string[] =>
    standings.filter((one) => one.standing === standing).map((one) => one.token);
  const [found, missing, lost] = [having("found"), having("missing"), having("lost")];
  const status = ((): ClaimStatus => {
    if (tokens.length === 0) return "no-tokens";
    if (text === undefined) return "no-paragraph";
    if (missing.length > 0) return "missing";
    return lost.length > 0 ? "lost" : "ok";
  })();
  return { key, document, paragraph, status, found, missing, lost };
}

/**
 * Looks for each claim's tokens in the paragraph that the claim names.
 *
 * A claim without tokens and a claim on a paragraph that the page lacks fail. A token that a lost spot
 * hides is `lost`: not a failure, but its claim is not `ok` either.
 */
export function verifyPage({ paragraphs, claims }: PageVerificationInput): PageVerification {
  const texts = new Map(paragraphs.map(({ paragraph, text }) => [paragraph, text]));
  const verified = claims.map((claim) => verifyClaim(claim, texts.get(claim.paragraph)));
  const ok = verified.filter(({ status }) => status === "ok").length;
  const lost = verified.filter(({ status }) => status === "lost").length;
  return deepFreeze({
    claims: verified,
    lostSpots: paragraphs.flatMap((paragraph) => paragraph.lost),
    restoredSpots: paragraphs.flatMap((paragraph) => paragraph.restored),
    summary: {
      claims: verified.length,
      ok,
      failed: verified.length - ok - lost,
      lost,
      tokens: claims.reduce((count, { tokens }) => count + tokens.length, 0),
      tokensFound: verified.reduce((count, { found }) => count + found.length, 0),
      paragraphs: paragraphs.length,
      passed: ok === verified.length,
    },
  });
}
