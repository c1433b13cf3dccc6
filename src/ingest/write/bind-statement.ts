import { printStatement, type Clause } from "../../cypher/index.js";
import type { CypherValue, Statement } from "../../engine/index.js";

/**
 * Prints clauses as a statement to be run; the source of each parameter is its value.
 *
 * @example
 * ```ts
 * bindStatement([Unwind(Parameter(rows), row), ...]) // UNWIND $param0 AS row0 …
 * ```
 */
export function bindStatement(clauses: readonly Clause[]): Statement {
  const { text, parameters } = printStatement(clauses);
  return {
    text,
    parameters: Object.fromEntries(
      [...parameters].map(([name, { source }]) => [name, source as CypherValue]),
    ),
  };
}
