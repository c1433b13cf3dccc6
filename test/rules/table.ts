import type { RuleChip } from "../../src/rules/index.js";
import {
  A100,
  A800,
  B200,
  H100,
  H20,
  H200,
  H200_NVL,
  H800,
  MI210,
  MI300X,
  MI308X,
  MI325X,
  MTT_S4000,
  RTX_4090,
} from "./chips.js";

const FIRST = ["2022-11-01", "us-3a090-2022-10"] as const;
export const LIST = ["2024-01-01", "us-3a090-2023-10"] as const;
export const REVIEW_2025 = ["2025-06-01", "us-licence-review-2023-10"] as const;
export const REVIEW_2026 = ["2026-02-01", "us-licence-review-2026-01"] as const;
export const DUTY = ["2026-02-01", "us-section-232-2026-01"] as const;

/** The days on which the table asks, each with the rule that it asks about. */
export const COLUMNS = [FIRST, LIST, REVIEW_2025, REVIEW_2026, DUTY] as const;
type Row = readonly [RuleChip, ...(string | undefined)[]];

// Columns: the first rule, the list, the review of 2025, that of 2026, the duty; undefined: not asserted.
/** The verdicts that the table asserts. */
export const ROWS: readonly Row[] = [
  [A100, "CONTROLLED", "CONTROLLED", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE", "NO_DUTY"],
  [A800, "NOT_CONTROLLED", "CONTROLLED", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE", "NO_DUTY"],
  [H100, "CONTROLLED", "CONTROLLED", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE", "NO_DUTY"],
  [H800, "NOT_CONTROLLED", "CONTROLLED", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE", "NO_DUTY"],
  [H20, "NOT_CONTROLLED", "NOT_CONTROLLED", "NOT_APPLICABLE", "NOT_APPLICABLE", "NO_DUTY"],
  [H200, "CONTROLLED", "CONTROLLED", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE", "DUTY"],
  [H200_NVL, undefined, "CONTROLLED", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE", "NO_DUTY"],
  [MI325X, undefined, "CONTROLLED", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE", "INDETERMINATE"],
  [MI300X, "CONTROLLED", "CONTROLLED", "PRESUMPTION_OF_DENIAL", "CASE_BY_CASE", "NO_DUTY"],
  [B200, "CONTROLLED", "CONTROLLED", "PRESUMPTION_OF_DENIAL", "PRESUMPTION_OF_DENIAL", "NO_DUTY"],
  [MI308X, undefined, "INDETERMINATE", undefined, undefined, undefined],
  [MI210, "NOT_CONTROLLED", "CONTROLLED", "INDETERMINATE", "INDETERMINATE", "NO_DUTY"],
  [MTT_S4000, "NOT_CONTROLLED", "INDETERMINATE", undefined, undefined, "NO_DUTY"],
  [RTX_4090, undefined, "CONTROLLED", undefined, undefined, "NO_DUTY"],
];

/** Where figures of one kind disagree, by chip and rule. */
export const FLIPS = new Set([
  "chip:mi325x us-section-232-2026-01",
  "chip:mi308x us-3a090-2023-10",
]);
