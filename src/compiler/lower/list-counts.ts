import type { AggregatePart } from "../../api/index.js";
import {
  Call,
  Case,
  Comparison,
  Constant,
  Variable,
  type Expression,
  type Item,
} from "../../cypher/index.js";

/** The counts and ranges that the parts of a list ask for, each once. */
export class ListCounts {
  readonly items: Item[] = [];
  readonly #known = new Map<string, number>();

  add(key: string, make: () => Expression): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.items.length);
    return this.items.push({ value: make(), as: Variable("count") }) - 1;
  }
}

/** Writes a summary of all known values; the sum of none is unknown, where Neo4j says 0. */
export function summarize(part: AggregatePart, value: Expression): Expression {
  if (part === "average") return Call("avg", value);
  if (part !== "sum") return Call(part, value);
  const none = Comparison(Call("count", value), "=", Constant(0));
  return Case([{ when: none, result: Constant(null) }], Call("sum", value));
}
