import { invariant } from "../../errors/index.js";
import type { SelectedBranch, SelectedField } from "../select/selection.js";
import type { Reader } from "./input.js";

/** Reads the branches of a selection from another request of the same shape. */
export type BranchesReader = Reader<readonly SelectedBranch[]>;

/** Reads one field of a branch from another request of the same shape. */
export function fieldReader(
  read: BranchesReader,
  branch: number,
  at: number,
): Reader<SelectedField> {
  return (binding) => {
    const field = read(binding)[branch]?.fields[at];
    invariant(field, "Requests of one shape have the same fields.");
    return field;
  };
}
