import { invariant } from "../../errors/index.js";
import type { NodeType, PropertyRole } from "../../model/index.js";

/** The name of the property that plays a role for a type; every type served has those asked for. */
export function propertyByRole(type: NodeType, role: PropertyRole): string {
  const found = [...type.properties.values()].find((property) => property.role === role);
  invariant(found, `${type.name} has no property with the role ${role}.`);
  return found.name;
}
