export { createExecutor, type Execution, type Executor } from "./executor.js";
export { readOperation } from "./read-operation.js";
