import type { Comparator } from "./conditions/condition.js";
import type { Enforcement } from "./words/enforcement.js";
import type { Gate } from "./words/gate.js";
import type { Knowing } from "./words/knowing.js";
import type { LegalStatus } from "./words/legal-status.js";
import type { Outcome } from "./words/outcome.js";
import type { Truth } from "./words/truth.js";

/** How a rule stands between two days, as an answer tells it. */
export interface ToldStatus {
  readonly from: string;
  /** The last day; null: as far as is known, still. */
  readonly to: string | null;
  readonly legalStatus: LegalStatus;
  readonly enforcement: Enforcement;
  /** The destinations for which it stands so; empty: all of the rule. */
  readonly destinations: readonly string[];
  readonly citation: string;
  readonly known: Knowing;
  readonly note: string | null;
}

/** A rule as an answer tells it. */
export interface ToldRule {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string;
  readonly citation: string;
  readonly jurisdiction: string;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly url: string | null;
  /** The id of the policy that stands for it in the graph. */
  readonly policy: string | null;
  readonly known: Knowing;
  /** How it stood and stands, in order of day. */
  readonly statuses: readonly ToldStatus[];
}

/** A condition as judged; the list of them is a tree by id and parent. */
export interface ToldCondition {
  readonly id: string;
  readonly parent: string | null;
  /** Its lasting name within the rule, such as `a.1.tpp`. */
  readonly key: string;
  readonly text: string;
  /** A metric of chips; null where the condition is no figure, or one of something else. */
  readonly metric: string | null;
  readonly comparator: Comparator | null;
  readonly threshold: number | null;
  /** The accepted figure, or the lower end of its range. */
  readonly observed: number | null;
  readonly observedMax: number | null;
  /** Every value that was asked, the accepted one first. */
  readonly observedValues: readonly number[];
  readonly holds: Truth;
  /** Whether the outcome hangs on it; what no data can answer decides nothing. */
  readonly decides: boolean;
  readonly missing: readonly string[];
  readonly note: string | null;
  /** Ids of claims. */
  readonly claims: readonly string[];
}

/** How far a figure is from a threshold. */
export interface Headroom {
  readonly id: string;
  /** The id of the condition. */
  readonly condition: string;
  readonly metric: string | null;
  readonly comparator: Comparator;
  readonly threshold: number;
  readonly unit: string;
  readonly observed: number | null;
  /** Threshold less figure: above zero the figure lies below the threshold, below zero above it. */
  readonly margin: number | null;
  /** The margin in per cent of the threshold. */
  readonly marginPercent: number | null;
}

/** What one rule says of a transaction at one gate. */
export interface GateVerdict {
  readonly id: string;
  readonly gate: Gate;
  readonly outcome: Outcome;
  /** Every outcome that some live figure leads to, that of the accepted ones first. */
  readonly outcomes: readonly Outcome[];
  /** One sentence on why. */
  readonly reason: string;
  readonly rule: ToldRule;
  readonly paragraphs: readonly string[];
  /** Licence exceptions that are open. */
  readonly exceptions: readonly string[];
  readonly legalStatus: LegalStatus;
  readonly enforcement: Enforcement;
  /** What the two rest on. */
  readonly statusCitation: string;
  readonly statusNote: string | null;
  readonly statusKnown: Knowing;
  readonly flips: boolean;
  readonly conditions: readonly ToldCondition[];
  readonly headroom: readonly Headroom[];
  readonly claims: readonly string[];
}
