/** What is counted of an operation. */
export type Counted = "fields" | "aliases" | "depth" | "cost";

/** How much an operation asks for. */
export type OperationMeasure = Readonly<Record<Counted, number>>;

/** How much an operation may ask for. */
export type OperationLimits = OperationMeasure;

/** What an operation asked for, and what it might have. */
export interface ToldMeasure extends OperationMeasure {
  readonly limits: OperationLimits;
}

/** What the context of a request may offer: to be told how much its operation asks for. */
export interface MeasuredContext {
  readonly measured?: ((told: ToldMeasure) => void) | undefined;
}

/** The limits unless said: operations that people write stay far below them. */
export const DEFAULT_LIMITS: OperationLimits = Object.freeze({
  fields: 2000,
  aliases: 200,
  depth: 25,
  cost: 500_000,
});

/** The settings by which a server is given other limits. */
export const LIMIT_SETTINGS: Readonly<Record<Counted, string>> = Object.freeze({
  fields: "CHIPGRAPH_FIELD_LIMIT",
  aliases: "CHIPGRAPH_ALIAS_LIMIT",
  depth: "CHIPGRAPH_DEPTH_LIMIT",
  cost: "CHIPGRAPH_COST_LIMIT",
});
