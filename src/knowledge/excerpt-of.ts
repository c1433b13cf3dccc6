import { findToken } from "./find-token.js";
import type { Stretch } from "./fold-text.js";
import type { ClaimRecord, ParagraphRecord } from "./records.js";

/** What a paragraph has of a claim's tokens. */
export interface ClaimExcerpt {
  /** Where they stand, in the order of the text; marks may overlap. */
  readonly marks: readonly Stretch[];
  readonly missing: readonly string[];
  /** Tokens that only lost characters keep from being found. */
  readonly lost: readonly string[];
  /** Whether all stand; undefined where lost characters hide it, or there are no tokens. */
  readonly stands: boolean | undefined;
}

/** Lays a claim beside its paragraph: each of its tokens is sought as it is written. */
export function excerptOf(
  { tokens }: Pick<ClaimRecord, "tokens">,
  { text }: Pick<ParagraphRecord, "text">,
): ClaimExcerpt {
  const found = [...new Set(tokens)].map((token) => ({ token, ...findToken(text, token) }));
  const having = (standing: string): readonly string[] =>
    found.filter((one) => one.standing === standing).map(({ token }) => token);
  const [missing, lost] = [having("missing"), having("lost")];
  const undecided = lost.length > 0 || tokens.length === 0;
  return {
    marks: found.flatMap(({ places }) => places).sort((a, b) => a.start - b.start || a.end - b.end),
    missing,
    lost,
    stands: missing.length > 0 ? false : undecided ? undefined : true,
  };
}
