import type { FigureClaim } from "./figure-claim.js";

/** The credit lines that the licences of the claims' documents ask for, each once. */
export function creditsOf(claims: readonly FigureClaim[]): readonly string[] {
  const credits = claims.map(({ document }) => document.credit);
  return [...new Set(credits.filter((credit) => credit != null))].sort();
}
