import { aggregate } from "./aggregate.js";
import { chipById } from "./chip-by-id.js";
import { chipsAbove } from "./chips-above.js";
import { fiveLevels } from "./five-levels.js";
import { hasSomeAbove } from "./has-some-above.js";
import { interfaceList } from "./interface-list.js";
import { largeResult } from "./large-result.js";
import { largeResultInPages } from "./large-result-in-pages.js";
import { nestedAggregate } from "./nested-aggregate.js";
import { nestedConnection } from "./nested-connection.js";
import type { Operation } from "./operation.js";
import { path } from "./path.js";
import { relationFilters } from "./relation-filters.js";
import { search } from "./search.js";
import { threeLevels } from "./three-levels.js";
import { verdict } from "./verdict.js";

export type { Asked, Language, Operation, Variables } from "./operation.js";

/** The six operations of whose ratios the geometric means are made. */
export const SIX: readonly Operation[] = [
  chipById,
  chipsAbove,
  threeLevels,
  nestedConnection,
  hasSomeAbove,
  aggregate,
];

/** All operations of the benchmark on a generated graph of so many nodes. */
export function operationsOn(nodes: number): readonly Operation[] {
  return [
    ...SIX,
    largeResult,
    largeResultInPages,
    fiveLevels,
    ...relationFilters,
    interfaceList,
    nestedAggregate,
    search(nodes),
    path,
    verdict,
  ];
}
