export { Compiler, type BoundQuery, type CompiledQuery, type CompilerOptions } from "./compile.js";
export { LIMITS } from "./limits.js";
export type { InputValue } from "./plan/input.js";
export { PASSES, type Pass } from "./rewrite/passes.js";
