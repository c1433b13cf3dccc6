import {
  Kind,
  getArgumentValues,
  visit,
  type FieldNode,
  type GraphQLField,
  type ValueNode,
} from "graphql";
import type { FieldMeaning, RootMeaning } from "../../api/index.js";
import type { Arguments } from "./arguments.js";
import { decodeArguments } from "./decode-arguments.js";
import type { SelectedBranch } from "./selection.js";
import type { Walked } from "./walk-selections.js";

/** Whether a request with other variables has other arguments somewhere in a branch. */
export function branchVaries({ fields }: SelectedBranch): boolean {
  return fields.some(({ varies }) => varies === true);
}

/** Reads a field's arguments anew from the variables of another request. */
export type ArgumentsReader = (variables: Walked["variableValues"], view: unknown) => Arguments;

const known = new WeakMap<ValueNode, boolean>();

/** Whether a value as written is a variable or holds one. */
export function holdsVariable(value: ValueNode): boolean {
  const before = known.get(value);
  if (before !== undefined) return before;
  let found = false;
  visit(value, {
    [Kind.VARIABLE]() {
      found = true;
    },
  });
  known.set(value, found);
  return found;
}

/** Whether an argument of a field is a variable or holds one. */
export function argumentsVary({ arguments: written = [] }: FieldNode): boolean {
  return written.some(({ value }) => holdsVariable(value));
}

/**
 * Gives what reads a field's arguments again; undefined where every request has the same.
 *
 * A list below a root field whose view varies is bound to that view by its cursors, so it varies too.
 */
export function varyingArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  meaning: FieldMeaning | RootMeaning,
  { unbounded, viewVaries }: { readonly unbounded: boolean; readonly viewVaries: boolean },
): ArgumentsReader | undefined {
  if (!argumentsVary(node) && !viewVaries) return undefined;
  return (variables, view) =>
    decodeArguments(meaning, getArgumentValues(field, node, variables), view, unbounded);
}
