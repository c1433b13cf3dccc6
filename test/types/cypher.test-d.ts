// Read by the compiler only: each @ts-expect-error is a mistake that it must notice.
import {
  Comparison,
  Constant,
  Match,
  NodePattern,
  Parameter,
  Property,
  Return,
  Variable,
  printStatement,
  type Clause,
  type Expression,
} from "../../src/cypher/index.js";

const chip = Variable("chip");
const tpp = Property(chip, "tpp");

/** Nodes are values: nothing in them changes. */
export function change(clause: Return, property: Property): void {
  // @ts-expect-error -- readonly
  property.name = "dieArea";
  // @ts-expect-error -- readonly
  clause.kind = "Match";
  // @ts-expect-error -- a readonly list
  clause.items.push({ value: property, as: undefined });
}

/** A caller's value enters only as a parameter. */
export const conditions: readonly Expression[] = [
  Comparison(tpp, ">", Parameter(2368)),
  // @ts-expect-error -- a bare value is no expression
  Comparison(tpp, ">", 2368),
  // @ts-expect-error -- a text is no constant, since it might be a caller's
  Comparison(tpp, "=", Constant("2368")),
  // @ts-expect-error -- the portable subset has no regular expressions
  Comparison(tpp, "=~", Parameter("2.*")),
];

/** Statements are made of clauses, not of text. */
export const statements = [
  printStatement([Match(NodePattern(chip, ["Chip"])), Return([{ value: tpp, as: undefined }])]),
  // @ts-expect-error -- text is no clause
  printStatement(["MATCH (n) RETURN n"]),
];

/** Whoever switches over clauses must know all of them. */
export function isReading(clause: Clause): boolean {
  switch (clause.kind) {
    case "Match":
    case "Return":
      return true;
    default: {
      // @ts-expect-error -- other clauses are left
      const never: never = clause;
      return never;
    }
  }
}
