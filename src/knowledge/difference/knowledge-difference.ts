import type { Interval, ScalarValue } from "../records.js";
import type { ChangeKind } from "./changes-between.js";

/** The claims behind something, by id, as they are in each of two knowledges. */
interface WithClaims {
  readonly change: ChangeKind;
  readonly claimsBefore: readonly string[];
  readonly claimsAfter: readonly string[];
}

/** An entity that stands in one of two knowledges only. */
export interface EntityDifference {
  readonly entity: string;
  readonly change: ChangeKind;
}

/** An edge that one of two knowledges lacks, or that other claims stand behind. */
export interface EdgeDifference extends WithClaims {
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  /** The edge's own properties, which tell it from others between the same two. */
  readonly properties: Readonly<Record<string, ScalarValue>>;
}

/** An accepted figure, stated or derived. */
export interface AcceptedFigure {
  readonly value: number;
  readonly basis: "STATED" | "DERIVED";
  readonly claims: readonly string[];
}

/** A figure whose accepted value, or what it rests on, is another. */
export interface FigureDifference extends WithClaims {
  readonly entity: string;
  readonly metric: string;
  readonly unit: string;
  readonly before: AcceptedFigure | undefined;
  readonly after: AcceptedFigure | undefined;
}

/** A date whose accepted value, or the claim it rests on, is another. */
export interface DateDifference extends WithClaims {
  readonly entity: string;
  readonly before: Interval | undefined;
  readonly after: Interval | undefined;
}

/** An observation or a state that stands in one of two knowledges only. */
export interface HungDifference {
  /** The id of the observation or the state. */
  readonly id: string;
  readonly entity: string;
  readonly change: ChangeKind;
}

/** All that differs between two knowledges, each list in an order of its own that is always the same. */
export interface KnowledgeDifference {
  readonly entities: readonly EntityDifference[];
  readonly edges: readonly EdgeDifference[];
  readonly figures: readonly FigureDifference[];
  readonly dates: readonly DateDifference[];
  readonly observations: readonly HungDifference[];
  readonly states: readonly HungDifference[];
}
