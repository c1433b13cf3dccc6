import type { GraphModel } from "../../model/index.js";
import { indexedProperties, kindsOf, labelTypes } from "../labels.js";

interface PathSegment {
  readonly source: string;
  readonly relationshipType: string;
  readonly target: string;
}

/** Every pair of kinds that a relation may join; one that is read both ways joins them both ways. */
function pathSegments(model: GraphModel): readonly PathSegment[] {
  const found = new Map<string, PathSegment>();
  const add = (source: string, relationshipType: string, target: string): void => {
    found.set(`${source} ${relationshipType} ${target}`, { source, relationshipType, target });
  };
  for (const { type, ends, symmetric } of model.relations.values()) {
    for (const { from, to } of ends) {
      for (const source of kindsOf(model, from)) {
        for (const target of kindsOf(model, to)) {
          add(source, type, target);
          if (symmetric) add(target, type, source);
        }
      }
    }
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

/** What Bloom knows of the graph before it asks: which kinds are joined how, and what is indexed. */
export function metadata(model: GraphModel): object {
  return {
    pathSegments: pathSegments(model),
    indexes: labelTypes(model).map((type) => ({
      label: type.name,
      type: "native",
      propertyKeys: indexedProperties(type).map(({ name }) => ({ key: name, metadataProp: false })),
    })),
  };
}
