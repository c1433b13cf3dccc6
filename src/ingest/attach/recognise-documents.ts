import type { PageClaim, RepairedParagraph } from "../page/index.js";
import { readNumber } from "../read/paragraph-numbers.js";

/** How well a text fits a document when its paragraphs are counted from a certain one on. */
export interface Fit {
  readonly document: string;
  /** What is added to the number that claims cite to get the text's own. */
  readonly shift: number;
  /** How many tokens of the document's claims there are, and how many stand where they are cited. */
  readonly tokens: number;
  readonly standing: number;
}

/** A document is recognised when at least this share of its tokens stands where it is cited. */
const LEAST_SHARE = 0.5;

/** Fewer tokens than this could stand in any text. */
const LEAST_TOKENS = 3;

/** Says whether a text can be taken for the document. */
export function isRecognised({ tokens, standing }: Fit): boolean {
  return standing >= LEAST_TOKENS && standing >= tokens * LEAST_SHARE;
}

/**
 * Finds how a text fits a document best: each token votes for the shifts that put it in place.
 *
 * The numbers of the claims hold for the page they were read on; a file with a part of that page
 * has other numbers, all shifted alike.
 */
function bestFit(
  document: string,
  claims: readonly PageClaim[],
  positionsOf: (token: string) => readonly number[],
): Fit {
  const votes = new Map<number, number>();
  for (const { paragraph, tokens } of claims) {
    const number = readNumber(paragraph);
    if (number === undefined) continue;
    for (const token of tokens) {
      for (const position of positionsOf(token)) {
        votes.set(position - number, (votes.get(position - number) ?? 0) + 1);
      }
    }
  }
  const tokens = claims.reduce((count, claim) => count + claim.tokens.length, 0);
  const [best] = [...votes].sort(
    ([a, more], [b, fewer]) => fewer - more || Math.abs(a) - Math.abs(b) || a - b,
  );
  return { document, shift: best?.[0] ?? 0, tokens, standing: best?.[1] ?? 0 };
}

/** Tells for every document how well a text fits it, the best fit first. */
export function fitDocuments(
  paragraphs: readonly RepairedParagraph[],
  claims: ReadonlyMap<string, readonly PageClaim[]>,
): readonly Fit[] {
  const found = new Map<string, readonly number[]>();
  const positionsOf = (token: string): readonly number[] => {
    const known = found.get(token);
    if (known !== undefined) return known;
    const positions = paragraphs.flatMap(({ text }, at) => (text.includes(token) ? [at + 1] : []));
    found.set(token, positions);
    return positions;
  };
  return [...claims]
    .map(([document, cited]) => bestFit(document, cited, positionsOf))
    .sort(
      (a, b) => b.standing / b.tokens - a.standing / a.tokens || (a.document < b.document ? -1 : 1),
    );
}
