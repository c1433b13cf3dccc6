import type { Words } from "../../model/index.js";
import { hashText } from "../../util/index.js";
import type { ClaimRecord } from "../records.js";
import type { Contradiction } from "./contradiction.js";
import { toPercent } from "./to-percent.js";

/** What was found, before it has an id. */
export interface Finding extends Pick<
  Contradiction,
  "kind" | "status" | "severity" | "about" | "probableCause"
> {
  /** What tells it from others of its kind about the same entities, and outlasts new claims. */
  readonly key: readonly string[];
  /** How far the sides lie apart as a share; absent where nothing can be measured. */
  readonly gap?: number;
  readonly formula?: string;
  readonly explanation: Words;
  readonly claims: readonly ClaimRecord[];
}

/** Gives what was found its lasting id and its final form. */
export function makeContradiction(finding: Finding): Contradiction {
  const { key, gap, formula, explanation, claims, about, kind, ...rest } = finding;
  return Object.freeze({
    id: `contradiction:${hashText(JSON.stringify([kind, ...key]))}`,
    kind,
    ...rest,
    about: Object.freeze([...new Set(about)]),
    gapPercent: gap === undefined ? null : toPercent(gap),
    formula: formula ?? null,
    explanation: explanation.en,
    explanationZh: explanation.zh,
    claims: Object.freeze([...new Set(claims.map(({ id }) => id))].sort()),
  });
}
