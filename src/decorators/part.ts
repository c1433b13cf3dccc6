import { Extensions, ObjectType } from "type-graphql";
import type { PartExtension } from "../model/index.js";
import { declaringFile } from "./declaring-file.js";

function part(
  role: PartExtension["role"],
  description: string,
  file: () => string | undefined,
): ClassDecorator {
  return (target) => {
    ObjectType({ description })(target);
    const extension: PartExtension = {
      role,
      get file() {
        return file();
      },
    };
    Extensions({ graph: extension })(target);
  };
}

/** Declares the properties that a relation carries, one class for one relation. */
export function RelationProperties(description: string): ClassDecorator {
  return part("relation-properties", description, declaringFile(RelationProperties));
}

/** Declares a value object: several properties of a node that are read as one field. */
export function ValueObject(description: string): ClassDecorator {
  return part("value", description, declaringFile(ValueObject));
}

/** Declares the properties by which nodes and edges carry their claims. */
export function EvidenceProperties(description: string): ClassDecorator {
  return part("evidence", description, declaringFile(EvidenceProperties));
}
