import { Variable, type Expression, type Item } from "../../cypher/index.js";

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
