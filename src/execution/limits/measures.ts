import { LRUCache } from "lru-cache";
import type { GraphStatistics } from "./graph-statistics.js";
import { measureOperation, type Measured } from "./measure-operation.js";
import { measuringVariables } from "./measuring-variables.js";
import type { OperationMeasure } from "./operation-limits.js";

/** How many combinations of variables' values are kept. */
const MOST_KEPT = 100;

/** How long values may be that are kept, in characters of JSON. */
const LONGEST_KEPT = 1000;

/** Knows how much one operation asks for, by the values of the variables that decide it. */
export class Measures {
  #names: readonly string[] | undefined;
  #statistics: GraphStatistics | undefined;
  readonly #known = new LRUCache<string, OperationMeasure>({ max: MOST_KEPT });

  /** Measures an operation, always the same; `deciding` are the variables of @skip and @include. */
  of(
    request: Measured,
    deciding: readonly string[],
    statistics: GraphStatistics | undefined,
  ): OperationMeasure {
    this.#names ??= [...deciding, ...measuringVariables(request)];
    if (statistics !== this.#statistics) this.#known.clear();
    this.#statistics = statistics;
    const key =
      this.#names.length === 0
        ? ""
        : JSON.stringify(this.#names.map((name) => request.variableValues[name]));
    let measure = this.#known.get(key);
    if (measure === undefined) {
      measure = measureOperation(request, statistics);
      if (key.length <= LONGEST_KEPT) this.#known.set(key, measure);
    }
    return measure;
  }
}
