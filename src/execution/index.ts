export { createExecutor, type Execution, type Executor } from "./executor.js";
export { readOperation } from "./read-operation.js";
export {
  DEFAULT_LIMITS,
  LIMIT_SETTINGS,
  type Counted,
  type OperationLimits,
  type ToldMeasure,
} from "./limits/operation-limits.js";
