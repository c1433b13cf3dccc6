import { invariant } from "../../errors/index.js";
import { partName, type NodeType, type PropertyType } from "../../model/index.js";
import type { StoredProperties, StoredValue } from "../projection.js";
import type { ScalarValue } from "../records.js";

/** A value object, or a list of them, before its parts are stored one by one. */
type Parts = Readonly<Record<string, ScalarValue>>;

/** What a kind's property is given: a value, a value object, or nothing. */
export type GivenValue = StoredValue | Parts | readonly Parts[] | undefined;

const isParts = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names the parts of a value object as they are stored: `about` and `earliest` to `aboutEarliest`. */
function storeParts(
  property: PropertyType,
  given: Parts | readonly Parts[],
): [string, StoredValue][] {
  const { type, flattened } = property;
  invariant(type.kind === "value" && flattened !== undefined, `${property.name} has no parts.`);
  return type.parts.flatMap(({ name }): [string, StoredValue][] => {
    const stored = partName(flattened, name);
    if (!isParts(given)) {
      const values = given.map((parts) => parts[name] ?? "");
      return [[stored, values as StoredValue]];
    }
    const part = given[name];
    return part === undefined ? [] : [[stored, part]];
  });
}

/**
 * Lays out properties as a kind stores them: value objects part by part, unknown ones left out.
 *
 * A name that the kind does not declare is a fault of the code: InternalError.
 */
export function storedProperties(
  kind: NodeType,
  given: Readonly<Record<string, GivenValue>>,
): StoredProperties {
  const stored: [string, StoredValue][] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const property = kind.properties.get(name);
    invariant(property, `${kind.name} has no property ${name}.`);
    if (property.type.kind === "value") {
      stored.push(...storeParts(property, value as Parts | readonly Parts[]));
    } else stored.push([name, value as StoredValue]);
  }
  return Object.fromEntries(stored);
}
