import { invariant } from "../errors/index.js";
import type { GraphModel, NodeKind, PropertyType, RelationType, Words } from "../model/index.js";

/** A predicate that the ontology lists, since it is neither a relation nor a figure. */
export interface ListedPredicate {
  readonly name: string;
  readonly fate: "OBSERVATION" | "STATE" | "CLAIM_ONLY";
  readonly label: Words;
  readonly aspect?: string;
}

/** What may be said of a subject, and what becomes of a claim that says it. */
export type Predicate =
  | { readonly fate: "EDGE"; readonly name: string; readonly relation: RelationType }
  | {
      readonly fate: "FIGURE";
      readonly name: string;
      readonly property: PropertyType;
      /** The kinds that have the figure. */
      readonly kinds: readonly NodeKind[];
    }
  | { readonly fate: "OBSERVATION"; readonly name: string; readonly label: Words }
  | { readonly fate: "STATE"; readonly name: string; readonly aspect: string }
  | { readonly fate: "CLAIM_ONLY"; readonly name: string; readonly label: Words };

/** The closed registry of predicates, by name. */
export type PredicateRegistry = ReadonlyMap<string, Predicate>;

/** Relations that claims state: those of the evidence, and what is drawn from all claims, are not. */
function statedRelations(model: GraphModel): readonly RelationType[] {
  const { covers } = model.evidence.relations;
  return [...model.relations.values()].filter(
    (relation) => !relation.evidence && relation !== covers,
  );
}

function figures(model: GraphModel): readonly Predicate[] {
  const found = new Map<string, { property: PropertyType; kinds: NodeKind[] }>();
  for (const kind of model.kinds.values()) {
    for (const property of kind.properties.values()) {
      if (property.metric === undefined) continue;
      const known = found.get(property.metric);
      if (known === undefined) found.set(property.metric, { property, kinds: [kind] });
      else known.kinds.push(kind);
    }
  }
  return [...found].map(([name, { property, kinds }]) => ({
    fate: "FIGURE",
    name,
    property,
    kinds,
  }));
}

function listed({ name, fate, label, aspect }: ListedPredicate): Predicate {
  if (fate !== "STATE") return { fate, name, label };
  invariant(aspect !== undefined, `The predicate ${name} of states has no aspect.`);
  return { fate, name, aspect };
}

/**
 * Builds the closed registry of predicates: the relations and figures of a model, and the list.
 *
 * A name that two of them would have is a fault of the declaration: InternalError.
 */
export function buildPredicateRegistry(
  model: GraphModel,
  list: readonly ListedPredicate[],
): PredicateRegistry {
  const registry = new Map<string, Predicate>();
  const all: readonly Predicate[] = [
    ...statedRelations(model).map(
      (relation) => ({ fate: "EDGE", name: relation.type, relation }) as const,
    ),
    ...figures(model),
    ...list.map(listed),
  ];
  for (const predicate of all) {
    invariant(!registry.has(predicate.name), `Two predicates have the name ${predicate.name}.`);
    registry.set(predicate.name, Object.freeze(predicate));
  }
  return registry;
}
