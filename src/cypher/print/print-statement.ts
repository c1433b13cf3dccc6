import type { Clause } from "../nodes/clauses.js";
import type { Parameter } from "../nodes/values.js";
import { Names } from "./names.js";
import { printClauses } from "./print-clauses.js";

/** A statement's text, and which value each of its parameters stands for. */
export interface PrintedStatement {
  readonly text: string;
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/**
 * Prints clauses as one statement, a clause a line; values stay outside, as `$param0`.
 *
 * @example
 * ```cypher
 * MATCH (chip0:Chip) WHERE chip0.tpp > $param0
 * WITH chip0 ORDER BY chip0.id LIMIT $param1
 * RETURN chip0.id
 * ```
 */
export function printStatement(clauses: readonly Clause[]): PrintedStatement {
  const names = new Names((nested, shared) => printClauses(nested, shared, " "));
  const text = printClauses(clauses, names, "\n");
  return Object.freeze({ text, parameters: names.parameters });
}
