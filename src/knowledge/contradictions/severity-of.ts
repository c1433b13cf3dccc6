import type { ClaimRecord } from "../records.js";
import { SEVERITIES, type ContradictionStatus, type Severity } from "./contradiction.js";
import type { Searching } from "./searching.js";

/** From these gaps on, as shares, a difference is grave or worth a look. */
const GRAVE = 0.05;
const NOTABLE = 0.01;

/** The class of documents that nobody answers for. */
const LEAST = "OTHER";

/**
 * Judges how much hangs on a gap: 5 % and more are HIGH, 1 % and more MEDIUM, the rest LOW.
 *
 * It is one step less where the gap is explained, and where all that is said against the accepted
 * side comes from sources that nobody answers for, or is only an estimate or a possibility.
 */
export function severityOf(
  { classOf, rules }: Searching,
  gap: number,
  status: ContradictionStatus,
  against: readonly ClaimRecord[],
): Severity {
  const weak = against.every(
    ({ document, qualifiers, modality }) =>
      classOf(document) === LEAST ||
      modality === rules.unsure ||
      qualifiers[rules.scope.estimate] === true,
  );
  const step = gap >= GRAVE ? 0 : gap >= NOTABLE ? 1 : 2;
  const lower = Number(status === "EXPLAINED") + Number(against.length > 0 && weak);
  return SEVERITIES[Math.min(step + lower, SEVERITIES.length - 1)] ?? "LOW";
}
