import { invariant } from "../errors/index.js";
import { declaringFile } from "./declaring-file.js";
import type { AnyClass } from "./kind.js";
import { Relation, type RelationOptions } from "./relation.js";

/** A relation with its ends: where it starts, where it may end, the field that reads it. */
export interface RelationDeclaration extends Omit<RelationOptions, "targets"> {
  /** The field's name at every end it starts from. */
  readonly field: string;
  readonly from: readonly AnyClass[];
  readonly to: readonly AnyClass[];
  /** The interface that all of `to` share; needed where there are several. */
  readonly common?: AnyClass;
}

/**
 * Declares a relation outside the kinds it joins, so that files of kinds need not know each other.
 *
 * It writes the same as `@Relation` on a field of each class in `from`.
 *
 * @example
 * ```ts
 * relate({ type: "DESIGNS", field: "designs", from: [Organization], to: [Product], ... })
 * ```
 * is stored as `(:Organization)-[:DESIGNS]->(:Product)`.
 */
export function relate(declaration: RelationDeclaration): RelationDeclaration {
  const file = declaringFile(relate);
  const { field, from, to, common, ...options } = declaration;
  const target = common ?? to[0];
  invariant(
    target !== undefined && (to.length === 1 || common !== undefined),
    `${options.type} ends at ${to.length} classes; name the interface they have in common.`,
  );
  for (const source of from) {
    const write = Relation(() => target, { ...options, targets: () => to }, file);
    write(source.prototype as object, field);
  }
  return Object.freeze(declaration);
}
