import { invariant } from "../errors/index.js";
import type { PropertyRole } from "./extensions.js";
import type { NodeType } from "./graph-model.js";

/** The name of the property that plays a role for a type; every type served has those asked for. */
export function propertyByRole(type: NodeType, role: PropertyRole): string {
  const found = [...type.properties.values()].find((property) => property.role === role);
  invariant(found, `${type.name} has no property with the role ${role}.`);
  return found.name;
}

/** The name under which a part of a value object is stored: `about` and `earliest` give `aboutEarliest`. */
export function partName(prefix: string, part: string): string {
  return `${prefix}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}
