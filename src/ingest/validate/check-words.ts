import { within } from "../read/place.js";
import type { RawClaim } from "../read/raw-content.js";
import type { Report } from "./report.js";
import type { Placed } from "./sound-file.js";

const isBlank = (text: unknown): boolean => typeof text === "string" && text.trim() === "";

/** Checks that a claim says something, and says what must stand in its paragraph. */
export function checkWords({ raw, place }: Placed<RawClaim>, report: Report): void {
  const { statement, statementZh, tokens } = raw;
  for (const [field, text] of Object.entries({ statement, statementZh })) {
    if (isBlank(text))
      report(within(place, field), `${field} is blank; say the claim in one sentence.`);
  }
  for (const [at, token] of (Array.isArray(tokens) ? tokens : []).entries()) {
    if (isBlank(token)) {
      report(
        within(place, "tokens", at),
        "a token is blank; give words as the paragraph has them.",
      );
    }
  }
}
