import type { ClaimRecord } from "../records.js";
import { exactly, type Range } from "./claimed-range.js";
import { deriveFigure } from "./derive-figure.js";
import type { ByMetric, StatedFigure } from "./figures.js";
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

/** How to find the accepted figures of one of an entity's kin. */
interface Kin {
  readonly find: (metric: string) => StatedFigure | undefined;
  readonly hasNode: boolean;
}

/**
 * Gives an entity's kin: its model, the model's other variants, and versions
 * of itself that have no node of their own.
 */
function kinOf({ figures }: Searching, { modelOf, of }: Variants, entity: string): readonly Kin[] {
  const model = modelOf.get(entity) ?? entity;
  const others = [model, ...(of.get(model) ?? [])].filter((id) => id !== entity);
  const kin = (list: ByMetric, hasNode: boolean): Kin => ({
    find: (metric) => list.get(metric)?.[0],
    hasNode,
  });
  return [
    ...others.flatMap((id) => figures.get(id)?.plain ?? []).map((list) => kin(list, true)),
    ...[...(figures.get(entity)?.versions.values() ?? [])].map((list) => kin(list, false)),
  ];
}

/** A figure of an entity's kin, as stated or as it follows; its number taken as it stands. */
export interface KinFigure {
  readonly range: Range;
  readonly claims: readonly ClaimRecord[];
  /** Whether a node of its own has it. */
  readonly hasNode: boolean;
}

/** Gives the figures of an entity's kin by one metric. */
export function figuresOfKin(
  context: Searching,
  variants: Variants,
  entity: string,
  metric: string,
): readonly KinFigure[] {
  const kind = context.model.kinds.get(context.knowledge.entities.get(entity)?.kind ?? "");
  const derivation = [...(kind?.properties.values() ?? [])].find(
    (property) => property.metric === metric,
  )?.derivation;
  return kinOf(context, variants, entity).flatMap(({ find, hasNode }): readonly KinFigure[] => {
    const stated = find(metric);
    if (stated !== undefined) {
      return [{ range: exactly(stated.range.value), claims: [stated.claim], hasNode }];
    }
    const derived = kind && derivation && deriveFigure(kind, derivation, find);
    return derived === undefined
      ? []
      : [{ range: exactly(derived.range.value), claims: derived.claims, hasNode }];
  });
}
