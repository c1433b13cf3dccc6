export type { Computation, ComputationContext, Computations, ReadNode } from "./computation.js";
export { Compiler, type BoundQuery, type CompiledQuery, type CompilerOptions } from "./compile.js";
export { LIMITS, limitExceeded } from "./limits.js";
export type { InputValue } from "./plan/input.js";
export { decodeCursor, encodeCursor, listHash } from "./select/cursor.js";
export type { SelectedField, SelectedRoot } from "./select/selection.js";
export { shapeAnswer } from "./shape/shape-answer.js";
export type { BoundWalk, Neighbours, WalkedEdge } from "./walk/walks.js";
export { PASSES, type Pass } from "./rewrite/passes.js";
