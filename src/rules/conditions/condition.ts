import type { Situation } from "../situation.js";
import type { Truth } from "../words/truth.js";

/** How a figure is held against a threshold. */
export type Comparator = ">=" | ">" | "<" | "<=";

interface Stated {
  /** Names the condition within its rule, and stays: `a.1.tpp`. */
  readonly key: string;
  /** One sentence of ours. */
  readonly text: string;
}

/** A figure held against a number of the rule. */
export interface ThresholdCondition extends Stated {
  readonly kind: "Threshold";
  readonly metric: string;
  readonly comparator: Comparator;
  readonly threshold: number;
}

/** Conditions that must all hold, or of which one is enough. */
export interface GroupCondition extends Stated {
  readonly kind: "All" | "Any";
  readonly of: readonly Condition[];
}

/** The opposite of a condition. */
export interface NotCondition extends Stated {
  readonly kind: "Not";
  readonly of: readonly [Condition];
}

/** What a look at the transaction says. */
export interface Judgement {
  readonly holds: Truth;
  /** What would have to be known, where it is unknown. */
  readonly missing?: readonly string[];
  readonly claims?: readonly string[];
}

/** Something about the transaction other than a figure: who, where, which chip. */
export interface SituationCondition extends Stated {
  readonly kind: "Situation";
  readonly judge: (situation: Situation) => Judgement;
}

/** Something that no data can answer: it stays unknown, is always told, and decides nothing. */
export interface OpenCondition extends Stated {
  readonly kind: "Open";
  readonly missing: string;
}

/** A condition of a rule, with all below it. */
export type Condition =
  | ThresholdCondition
  | GroupCondition
  | NotCondition
  | SituationCondition
  | OpenCondition;
