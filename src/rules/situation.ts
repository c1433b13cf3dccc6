import type { RuleChip } from "./rule-chip.js";
import type { RuleEndUser } from "./rule-end-user.js";

/** The transaction that a rule judges. */
export interface Situation {
  readonly chip: RuleChip;
  /** ISO 3166-1 alpha-2. */
  readonly destination: string;
  readonly endUser: RuleEndUser | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly exportedFrom: string;
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
}
