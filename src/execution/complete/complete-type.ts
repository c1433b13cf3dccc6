import {
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLOutputType,
} from "graphql";
import { completeLeaf } from "./complete-leaf.js";
import { completeObject, type ObjectTypes } from "./complete-object.js";
import { faultAt, type Completer } from "./completer.js";

/** The field whose value is completed. */
export interface CompletedField {
  /** The type that has it and its name, as messages tell it. */
  readonly coordinate: string;
  readonly nodes: readonly FieldNode[];
}

/** Absorbs faults where null may stand: the place is null, and the fault is told beside. */
function nullable(inner: Completer, { nodes }: CompletedField): Completer {
  return (value, above, key, faults) => {
    try {
      return inner(value, above, key, faults);
    } catch (error) {
      faults.push(faultAt(error, nodes, above, key));
      return null;
    }
  };
}

/** Lets faults rise where null may not stand. */
function required(inner: Completer, { coordinate, nodes }: CompletedField): Completer {
  return (value, above, key, faults) => {
    let result: unknown;
    try {
      result = inner(value, above, key, faults);
    } catch (error) {
      throw faultAt(error, nodes, above, key);
    }
    if (result !== null) return result;
    const cause = new Error(`Cannot return null for non-nullable field ${coordinate}.`);
    throw faultAt(cause, nodes, above, key);
  };
}

function completeList(item: Completer, { coordinate }: CompletedField): Completer {
  return (value, above, key, faults) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) {
      throw new Error(`Expected Iterable, but did not find one for field "${coordinate}".`);
    }
    const place = { above, key };
    return value.map((entry, at) => item(entry, place, at, faults));
  };
}

/** Makes what completes the values of a field, by its type and by what is selected of it. */
export function completeType(
  type: GraphQLOutputType,
  field: CompletedField,
  types: ObjectTypes,
): Completer {
  if (isNonNullType(type)) return required(completeValue(type.ofType, field, types), field);
  return nullable(completeValue(type, field, types), field);
}

function completeValue(
  type: GraphQLOutputType,
  field: CompletedField,
  types: ObjectTypes,
): Completer {
  if (isListType(type)) return completeList(completeType(type.ofType, field, types), field);
  if (isLeafType(type)) return completeLeaf(type);
  if (isNonNullType(type)) return completeType(type, field, types);
  return completeObject(type, field, types);
}
