import { Call, CallSubquery, ListOf, Return, Variable, type Clause } from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";

/**
 * Puts the statements of several root fields into one: a single row with a column for each, which
 * holds the rows of that root field.
 */
export function lowerTogether(roots: readonly (readonly Clause[])[]): readonly Clause[] {
  const answers = roots.map((clauses) => {
    const last = clauses.at(-1);
    invariant(last?.kind === "Return", "A statement ends with what it returns.");
    const rows = Variable("rows");
    const row = ListOf(last.items.map(({ value }) => value));
    const collected = Return([{ value: Call("collect", row), as: rows }]);
    return { rows, call: CallSubquery([], [...clauses.slice(0, -1), collected]) };
  });
  return [
    ...answers.map(({ call }) => call),
    Return(answers.map(({ rows }) => ({ value: rows, as: undefined }))),
  ];
}
