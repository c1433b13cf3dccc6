import { invariant } from "../errors/index.js";
import type { GraphModel, NodeType, PropertyType } from "../model/index.js";

/** The types that are labels of stored nodes, kinds and interfaces, sorted by name. */
export function labelTypes(model: GraphModel): readonly NodeType[] {
  const names = new Set([...model.kinds.values()].flatMap(({ labels }) => labels));
  return [...names].sort().map((name) => {
    const type = model.types.get(name);
    invariant(type, `${name} is a label but no type of the model.`);
    return type;
  });
}

/**
 * The properties by which nodes of a type are looked up: unique ones and others with an index.
 *
 * Not the name of the kind where the type is one: all its nodes have the same.
 */
export function indexedProperties(type: NodeType): readonly PropertyType[] {
  return [...type.properties.values()].filter(
    ({ indexed, unique, role }) =>
      (indexed || unique) && !(role === "kind" && type.kind === "kind"),
  );
}

/** The kinds a name of a kind or an interface stands for, sorted by name. */
export function kindsOf(model: GraphModel, name: string): readonly string[] {
  const type = model.types.get(name);
  invariant(type, `${name} is no type of the model.`);
  return type.kind === "kind" ? [type.name] : [...type.kinds].sort();
}
