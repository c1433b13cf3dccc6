import {
  OperationTypeNode,
  isAbstractType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { byGraph } from "../api/index.js";
import { applies, walkSelections, type Walked } from "../compiler/index.js";
import { invariant } from "../errors/index.js";
import type { ObjectTypes, ResultField } from "./complete/complete-object.js";
import { completeType, type CompletedField } from "./complete/complete-type.js";
import type { Completer } from "./complete/completer.js";

type Fields = ReadonlyMap<string, readonly FieldNode[]>;
type ServedField = ReturnType<GraphQLObjectType["getFields"]>[string];

/** A root field of an operation, with what completes its value; a type's own name has none. */
export interface PreparedRoot {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly field: ServedField | undefined;
  readonly complete: Completer | undefined;
}

/** An operation whose root fields are all compiled: what of it does not depend on values. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Walked["fragments"];
  readonly type: GraphQLObjectType;
  readonly roots: readonly PreparedRoot[];
}

/** The definitions of a document that an operation is made of. */
export interface OperationParts {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Walked["fragments"];
}

/** Groups the fields that are selected of an object by their response keys, in document order. */
function collectFields(
  type: GraphQLObjectType,
  nodes: readonly { readonly selectionSet?: FieldNode["selectionSet"] }[],
  request: Walked & { readonly schema: GraphQLSchema },
): Fields {
  const fields = new Map<string, FieldNode[]>();
  walkSelections(
    nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet])),
    request,
    (condition) => applies(condition, type.name, request),
    (node) => {
      const key = node.alias?.value ?? node.name.value;
      const known = fields.get(key);
      if (known === undefined) fields.set(key, [node]);
      else known.push(node);
    },
  );
  return fields;
}

function completeFields(
  type: GraphQLObjectType,
  fields: Fields,
  types: ObjectTypes,
): readonly PreparedRoot[] {
  return [...fields].map(([key, nodes]): PreparedRoot => {
    const name = nodes[0]?.name.value ?? "";
    if (name === "__typename") return { key, nodes, field: undefined, complete: undefined };
    const field = type.getFields()[name];
    invariant(field, `Validation lets no unknown field ${name} of ${type.name} through.`);
    const completed: CompletedField = { coordinate: `${type.name}.${name}`, nodes };
    return { key, nodes, field, complete: completeType(field.type, completed, types) };
  });
}

/** Whether the graph is asked for a root field; a type's own name asks nobody. */
function isAsked(type: GraphQLObjectType, node: FieldNode | undefined): boolean {
  const name = node?.name.value ?? "";
  return name === "__typename" || type.getFields()[name]?.resolve === byGraph;
}

/**
 * Prepares an operation for its requests with the same values of @skip and @include.
 *
 * Gives undefined where it is not compiled as a whole: a mutation, introspection, a root field that
 * asks something else than the graph.
 */
export function prepareOperation(
  schema: GraphQLSchema,
  { operation, fragments }: OperationParts,
  variableValues: Readonly<Record<string, unknown>>,
): PreparedOperation | undefined {
  const type = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || type == null) return undefined;
  const request = { schema, fragments, variableValues };
  const fieldsOf = (object: GraphQLObjectType, { nodes }: CompletedField): readonly ResultField[] =>
    completeFields(object, collectFields(object, nodes, request), types);
  const types: ObjectTypes = {
    fieldsOf,
    typeNamed: (name) => schema.getType(name),
    isPossible: (abstract, object) =>
      isAbstractType(abstract) && schema.isSubType(abstract, object),
  };
  const fields = collectFields(type, [operation], request);
  if (![...fields.values()].every(([node]) => isAsked(type, node))) return undefined;
  return { operation, fragments, type, roots: completeFields(type, fields, types) };
}
