import type { NodeType } from "./graph-model.js";

/** Whether nodes of a type have a running text in which readers search. */
export function isSearchable({ role }: NodeType): boolean {
  return role === "paragraph";
}
