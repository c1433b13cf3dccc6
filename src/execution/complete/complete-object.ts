import {
  GraphQLError,
  isAbstractType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from "graphql";
import type { CompletedField } from "./complete-type.js";
import type { Completer } from "./completer.js";

/** A field of a result: its response key, and what completes it; a type's own name has none. */
export interface ResultField {
  readonly key: string;
  readonly complete: Completer | undefined;
}

/** Says of an object type which fields are selected by a field's nodes, in their order. */
export interface ObjectTypes {
  readonly fieldsOf: (type: GraphQLObjectType, field: CompletedField) => readonly ResultField[];
  readonly typeNamed: (name: string) => unknown;
  readonly isPossible: (type: GraphQLCompositeType, object: GraphQLObjectType) => boolean;
}

type Source = Readonly<Record<string, unknown>>;

/** Finds what kind of thing stands where one of several may. */
function runtimeType(
  type: GraphQLCompositeType,
  source: Source,
  { coordinate }: CompletedField,
  types: ObjectTypes,
): GraphQLObjectType {
  if (!isAbstractType(type)) return type;
  const name = source["__typename"];
  const found = typeof name === "string" ? types.typeNamed(name) : undefined;
  if (isObjectType(found) && types.isPossible(type, found)) return found;
  throw new GraphQLError(
    `The answer of ${coordinate} says it is ${String(name)}, which is no object type of ${type.name}.`,
  );
}

/** Completes an object field by field, as selected for the kind of thing it is. */
export function completeObject(
  type: GraphQLCompositeType,
  field: CompletedField,
  types: ObjectTypes,
): Completer {
  const known = new Map<GraphQLObjectType, readonly ResultField[]>();
  return (value, above, key, faults) => {
    if (value === null || value === undefined) return null;
    const source = value as Source;
    const runtime = runtimeType(type, source, field, types);
    let fields = known.get(runtime);
    if (fields === undefined) known.set(runtime, (fields = types.fieldsOf(runtime, field)));
    const place = { above, key };
    const result: Record<string, unknown> = {};
    for (const { key: name, complete } of fields) {
      result[name] =
        complete === undefined ? runtime.name : complete(source[name], place, name, faults);
    }
    return result;
  };
}
