import type { Statement } from "../../src/engine/index.js";

/** Puts a text and its parameters together. */
export function statement(text: string, parameters: Statement["parameters"] = {}): Statement {
  return { text, parameters };
}
