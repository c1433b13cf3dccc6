import type { Clause } from "../nodes/clauses.js";
import { printStatement } from "./print-statement.js";

/**
 * Prints clauses as a statement to be run; the source of each parameter is its value.
 *
 * @example
 * ```ts
 * bindStatement([Unwind(Parameter(rows), row), ...]) // UNWIND $param0 AS row0 …
 * ```
 */
export function bindStatement<Value>(clauses: readonly Clause[]): {
  readonly text: string;
  readonly parameters: Readonly<Record<string, Value>>;
} {
  const { text, parameters } = printStatement(clauses);
  return {
    text,
    parameters: Object.fromEntries(
      [...parameters].map(([name, { source }]) => [name, source as Value]),
    ),
  };
}
