import type { PropertyType } from "../../model/index.js";
import { isDenied } from "../is-denied.js";
import type { StoredProperties } from "../projection.js";
import type { ClaimRecord, ScalarValue } from "../records.js";
import { edgeIdentity, type EdgeIdentity } from "./project-edge.js";
import type { Projecting } from "./projecting.js";

function typed(property: PropertyType, value: ScalarValue): ScalarValue {
  if (property.type.kind !== "scalar") return String(value);
  switch (property.type.name) {
    case "Boolean":
      return value === true || value === String(true);
    case "Int":
    case "Float":
      return Number(value);
    default:
      return String(value);
  }
}

/** The qualifiers that a relation declares as properties of its own; the others stay the claim's. */
function ownProperties(
  properties: ReadonlyMap<string, PropertyType>,
  qualifiers: Readonly<Record<string, ScalarValue>>,
): StoredProperties {
  return Object.fromEntries(
    [...properties.values()].flatMap((property) => {
      const value = qualifiers[property.name];
      return value === undefined ? [] : [[property.name, typed(property, value)]];
    }),
  );
}

/**
 * Gives the edges that a claim states: that of its predicate, and those of what it also says; a
 * claim that denies states none.
 */
export function statedEdges(
  { predicates }: Pick<Projecting, "predicates">,
  claim: ClaimRecord,
): readonly EdgeIdentity[] {
  if (isDenied(claim)) return [];
  return [claim, ...claim.also].flatMap(({ predicate: name, subject, object, qualifiers }) => {
    const predicate = predicates.get(name);
    if (predicate?.fate !== "EDGE" || subject === undefined || object === undefined) return [];
    const { relation } = predicate;
    return [
      edgeIdentity(relation, subject, object, ownProperties(relation.properties, qualifiers)),
    ];
  });
}
