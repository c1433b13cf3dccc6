import { invariant } from "../../errors/index.js";
import type { SelectedBranch, SelectedField } from "./selection.js";

/** What a request wishes to know of nodes inside a computed answer. */
interface Wish {
  readonly node: string;
  readonly prefix: string;
  readonly branches: readonly SelectedBranch[];
}

/** Gives each field of an answer that holds nodes a prefix of its own, and lists the wishes. */
export function collectWishes(branches: readonly SelectedBranch[]): {
  readonly branches: readonly SelectedBranch[];
  readonly wishes: readonly Wish[];
} {
  const wishes: Wish[] = [];
  const visit = (field: SelectedField): SelectedField => {
    const { meaning } = field;
    if (meaning.kind !== "answer-part") return field;
    if (meaning.node === undefined) return { ...field, branches: field.branches.map(inside) };
    const prefix = `${wishes.length} `;
    wishes.push({ node: meaning.node, prefix, branches: field.branches });
    return { ...field, prefix };
  };
  const inside = (branch: SelectedBranch): SelectedBranch => ({
    ...branch,
    fields: branch.fields.map(visit),
  });
  return { branches: branches.map(inside), wishes };
}

function prefixed({ kinds, fields }: SelectedBranch, prefix: string): SelectedBranch {
  const named = fields.map((field) => ({ ...field, responseKey: prefix + field.responseKey }));
  return { kinds, fields: named };
}

function embedAt(
  branches: readonly SelectedBranch[],
  [key, ...rest]: readonly string[],
  added: readonly SelectedBranch[],
): readonly SelectedBranch[] {
  if (key === undefined) return [...branches, ...added];
  let found = false;
  const embedded = branches.map((branch) => ({
    ...branch,
    fields: branch.fields.map((field) => {
      if (field.responseKey !== key) return field;
      found = true;
      return { ...field, branches: embedAt(field.branches, rest, added) };
    }),
  }));
  invariant(found, `A computation reads nothing at ${key}.`);
  return embedded;
}

/** Adds to what a computation reads all that a request wishes to know of the nodes it gives. */
export function embedWishes(
  reads: readonly SelectedBranch[],
  wishes: readonly Wish[],
  places: Readonly<Record<string, readonly (readonly string[])[]>>,
): readonly SelectedBranch[] {
  let embedded = reads;
  for (const { node, prefix, branches } of wishes) {
    const added = branches.map((branch) => prefixed(branch, prefix));
    for (const place of places[node] ?? []) embedded = embedAt(embedded, place, added);
  }
  return embedded;
}
