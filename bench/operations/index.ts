import { aggregate } from "./aggregate.js";
import { chipById } from "./chip-by-id.js";
import { chipsAbove } from "./chips-above.js";
import { hasSomeAbove } from "./has-some-above.js";
import { nestedConnection } from "./nested-connection.js";
import type { Operation } from "./operation.js";
import { threeLevels } from "./three-levels.js";

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

/** All operations of the benchmark. */
export const OPERATIONS: readonly Operation[] = [...SIX];
