import type { ScalarValue } from "../../knowledge/index.js";
import type { PropertyType, RelationType } from "../../model/index.js";
import { didYouMean } from "../../util/index.js";
import { within, type Place } from "../read/place.js";
import type { Report } from "./report.js";

type Qualifiers = Readonly<Record<string, ScalarValue>>;

function checkValue(
  property: PropertyType,
  value: ScalarValue,
  place: Place,
  report: Report,
): void {
  const { type, name } = property;
  if (type.kind === "enum" && !type.values.includes(String(value))) {
    const meant = didYouMean(String(value), type.values) || ` It may be ${type.values.join(", ")}.`;
    report(place, `"${value}" is no ${name}.${meant}`);
  }
  if (type.kind !== "scalar") return;
  if (type.name === "Boolean" && typeof value !== "boolean") {
    report(place, `${name} is true or false, not "${value}".`);
  }
  if ((type.name === "Int" || type.name === "Float") && typeof value !== "number") {
    report(place, `${name} is a number, not "${value}".`);
  }
}

/**
 * Checks the qualifiers of a claim that is a relation against the properties of the relation.
 *
 * Any circumstance may narrow a claim, so a name that the relation does not have is a mistake only
 * where it looks like one that it has, or where nothing but such properties may stand (`closed`).
 */
export function checkQualifiers(
  relation: RelationType,
  qualifiers: Qualifiers,
  { place, closed }: { readonly place: Place; readonly closed: boolean },
  report: Report,
): void {
  const { type, properties } = relation;
  for (const property of properties.values()) {
    const value = qualifiers[property.name];
    const at = within(place, "qualifiers", property.name);
    if (value !== undefined) checkValue(property, value, at, report);
    else if (property.required) {
      report(at, `${type} needs the qualifier "${property.name}".`);
    }
  }
  for (const name of Object.keys(qualifiers)) {
    if (properties.has(name)) continue;
    const meant = didYouMean(name, properties.keys());
    if (meant === "" && !closed) continue;
    report(within(place, "qualifiers", name), `${type} has no property "${name}".${meant}`);
  }
}
