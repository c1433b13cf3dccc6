import type { StatedFigure } from "./figures.js";
import type { Searching } from "./searching.js";

/** Models and their variants, each way. */
export interface Variants {
  readonly modelOf: ReadonlyMap<string, string>;
  /** Variants of a model, by id. */
  readonly of: ReadonlyMap<string, readonly string[]>;
}

/** Gathers which entity is a variant of which. */
export function gatherVariants({ statements, rules }: Searching): Variants {
  const modelOf = new Map<string, string>();
  const of = new Map<string, string[]>();
  for (const { subject, object } of statements.get(rules.variantOf) ?? []) {
    if (modelOf.has(subject)) continue;
    modelOf.set(subject, object);
    const known = of.get(object);
    if (known === undefined) of.set(object, [subject]);
    else known.push(subject);
  }
  for (const variants of of.values()) variants.sort();
  return { modelOf, of };
}

/** Gives an entity's model and the model's other variants, the model first. */
export function kinOf({ modelOf, of }: Variants, entity: string): readonly string[] {
  const model = modelOf.get(entity) ?? entity;
  return [model, ...(of.get(model) ?? [])].filter((id) => id !== entity);
}

/** Gives the accepted figures of the variants of an entity's model, and of the model itself. */
export function figuresOfKin(
  { figures }: Searching,
  variants: Variants,
  entity: string,
  metric: string,
): readonly StatedFigure[] {
  return kinOf(variants, entity).flatMap((id) => figures.get(id)?.plain.get(metric)?.[0] ?? []);
}
