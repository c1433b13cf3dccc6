import type { Condition } from "./conditions/condition.js";
import type { Situation } from "./situation.js";
import type { Enforcement } from "./words/enforcement.js";
import type { Gate } from "./words/gate.js";
import type { Knowing } from "./words/knowing.js";
import type { LegalStatus } from "./words/legal-status.js";
import type { Outcome } from "./words/outcome.js";
import type { Truth } from "./words/truth.js";

/** How a rule stands between two days, both included. */
export interface StatusInterval {
  readonly from: string;
  /** The last day; null: as far as is known, still. */
  readonly to: string | null;
  readonly legalStatus: LegalStatus;
  readonly enforcement: Enforcement;
  /** Whether it binds by its text; UNKNOWN where sources leave that open. */
  readonly binds: Truth;
  readonly citation: string;
  readonly known: Knowing;
  /** Why, where the status alone does not tell. */
  readonly note?: string;
  /** The destinations for which it stands so; absent: all of the rule. */
  readonly destinations?: readonly string[];
}

/** A destination that a rule names. */
export interface RuleDestination {
  /** ISO 3166-1 alpha-2. */
  readonly place: string;
  /** The first day, where the destination came later than the rule. */
  readonly from?: string;
}

/** A licence exception, with the condition under which it is open. */
export interface RuleException {
  readonly code: string;
  /** A key of the rule's conditions. */
  readonly when: string;
  readonly destinations: readonly string[];
  readonly from: string;
  /** The last day; null: as far as is known, still. */
  readonly to: string | null;
}

/** The truth of a condition of the rule, by its key. */
export type TruthOfCondition = (key: string) => Truth;

/** An export-control rule of one vintage: data, and a predicate over what is known of a transaction. */
export interface ControlRule {
  /** Lasting: `rule:us-3a090-2023-10`. */
  readonly id: string;
  readonly title: string;
  readonly titleZh: string;
  readonly citation: string;
  readonly url: string | null;
  readonly jurisdiction: "US" | "CN";
  /** Where it speaks; the first is its own gate. */
  readonly gates: readonly Gate[];
  /** The node of the graph that stands for it. */
  readonly policy: string | null;
  readonly known: Knowing;
  /** The first day; null: older than what is held of it here. */
  readonly effectiveFrom: string | null;
  /** The last day; null: as far as is known, still. */
  readonly effectiveTo: string | null;
  readonly statuses: readonly StatusInterval[];
  readonly destinations: readonly RuleDestination[];
  /** The trees of the conditions that decide. */
  readonly conditions: readonly Condition[];
  /** Those that are told besides, and decide nothing: exceptions, and what no data can answer. */
  readonly besides: readonly Condition[];
  /** Paragraphs, each met when the conditions of all keys hold. */
  readonly paragraphs: readonly { readonly name: string; readonly when: readonly string[] }[];
  readonly exceptions: readonly RuleException[];
  /** The outcome that the truths leave; it may not change when an unknown one becomes known. */
  readonly decide: (truth: TruthOfCondition, gate: Gate) => Outcome;
  /** What our sources leave open of the rule itself, as the end of "Not known: …". */
  readonly leavesOpen?: string;
  /** What it says where it does not bind. */
  readonly otherwise: Outcome;
  /** Whether it has anything to say on the transaction; absent: on every one. */
  readonly speaks?: (situation: Situation, gate: Gate) => boolean;
}

/** The outcome of a rule that one condition decides. */
export function outcomeOf(truth: Truth, whenTrue: Outcome, whenFalse: Outcome): Outcome {
  if (truth === "UNKNOWN") return "INDETERMINATE";
  return truth === "TRUE" ? whenTrue : whenFalse;
}
