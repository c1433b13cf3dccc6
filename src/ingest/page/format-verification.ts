import type { ClaimStatus, ClaimVerification, PageVerification } from "./page-verification.js";
import type { LostSpot, RestoredSpot } from "./repaired-page.js";

const WORDS: Readonly<Record<ClaimStatus, string>> = {
  ok: "ok",
  missing: "MISSING",
  lost: "LOST",
  "no-tokens": "MISSING",
  "no-paragraph": "MISSING",
};

const join = (tokens: readonly string[]): string => tokens.join(" | ");

function describe(claim: ClaimVerification): string {
  switch (claim.status) {
    case "ok":
      return join(claim.found);
    case "no-tokens":
      return "(the claim gives no tokens)";
    case "no-paragraph":
      return `(the page has no ${claim.paragraph}) ${join(claim.missing)}`;
    case "missing":
    case "lost": {
      const lost = claim.lost.length > 0 ? [`(lost on the page: ${join(claim.lost)})`] : [];
      const found = claim.found.length > 0 ? [`(found: ${join(claim.found)})`] : [];
      return [...(claim.missing.length > 0 ? [join(claim.missing)] : []), ...lost, ...found].join(
        " ",
      );
    }
    default: {
      const never: never = claim.status;
      return never;
    }
  }
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const formatLost = ({ paragraph, offset, length, reason }: LostSpot): string =>
  `lost spot  ${paragraph}:${offset}  ${counted(length, "character")}: ${reason}`;

const formatRestored = ({ paragraph, offset, damaged, text, reason }: RestoredSpot): string =>
  `restored   ${paragraph}:${offset}  "${damaged}" is now "${text}": ${reason}`;

/**
 * Gives the lines that tell a person how a verification went.
 *
 * One line for each claim, `ok` or `MISSING` or `LOST`, with key, paragraph and tokens in columns; then
 * the spots that the page lost and those that the repair restored; the last line has the counts.
 */
export function formatVerification(result: PageVerification): readonly string[] {
  const { claims, lostSpots, restoredSpots, summary } = result;
  const keyWidth = Math.max(0, ...claims.map(({ key }) => key.length));
  const paragraphWidth = Math.max(0, ...claims.map(({ paragraph }) => paragraph.length));
  const claimLines = claims.map((claim) =>
    [
      WORDS[claim.status].padEnd(7),
      claim.key.padEnd(keyWidth),
      claim.paragraph.padEnd(paragraphWidth),
      describe(claim),
    ].join("  "),
  );
  const last =
    `${counted(summary.claims, "claim")}: ${summary.ok} ok, ${summary.failed} missing, ` +
    `${summary.lost} lost; ${summary.tokensFound} of ${counted(summary.tokens, "token")} found ` +
    `in ${counted(summary.paragraphs, "paragraph")}; ${counted(lostSpots.length, "spot")} lost, ` +
    `${counted(restoredSpots.length, "spot")} restored`;
  return [...claimLines, ...lostSpots.map(formatLost), ...restoredSpots.map(formatRestored), last];
}
