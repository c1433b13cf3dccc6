import { Extensions, ObjectType } from "type-graphql";
import type { PartExtension } from "../model/index.js";

function part(role: PartExtension["role"], description: string): ClassDecorator {
  return (target) => {
    ObjectType({ description })(target);
    Extensions({ graph: { role } satisfies PartExtension })(target);
  };
}

/** Declares the properties that a relation carries, one class for one relation. */
export function RelationProperties(description: string): ClassDecorator {
  return part("relation-properties", description);
}

/** Declares a value object: several properties of a node that are read as one field. */
export function ValueObject(description: string): ClassDecorator {
  return part("value", description);
}

/** Declares the properties by which nodes and edges carry their claims. */
export function EvidenceProperties(description: string): ClassDecorator {
  return part("evidence", description);
}
