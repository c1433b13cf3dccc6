import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fieldMeaning, rootMeaning } from "../../api/index.js";
import { invariant } from "../../errors/index.js";
import { LIMITS, limitExceeded } from "../limits.js";
import { decodeArguments } from "./decode-arguments.js";
import type { SelectedBranch, SelectedField, SelectedRoot } from "./selection.js";

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** The request's parts that a selection is read with. */
type Request = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

interface Position {
  /** How many relations stand above. */
  readonly depth: number;
  /** The view of the root field, which cursors are bound to. */
  readonly view: unknown;
}

function isIncluded(node: SelectionNode, request: Request): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, request.variableValues);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, request.variableValues);
  return include?.["if"] !== false;
}

/** Walks the fields of selection sets in document order, through the fragments that `enter` admits. */
function walk(
  sets: readonly SelectionSetNode[],
  request: Request,
  enter: (condition: string | undefined) => boolean,
  visit: (field: FieldNode) => void,
): void {
  for (const set of sets) {
    for (const node of set.selections) {
      if (!isIncluded(node, request)) continue;
      if (node.kind === Kind.FIELD) {
        visit(node);
        continue;
      }
      const fragment =
        node.kind === Kind.INLINE_FRAGMENT ? node : request.fragments[node.name.value];
      invariant(fragment, "Validation lets no unknown fragment through.");
      if (!enter(fragment.typeCondition?.name.value)) continue;
      walk([fragment.selectionSet], request, enter, visit);
    }
  }
}

/** Divides the possible kinds of an interface by which type conditions apply to them. */
function partition(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  request: Request,
): readonly (readonly string[] | undefined)[] {
  if (!isAbstractType(type)) return [undefined];
  const conditions = new Set<string>();
  walk(
    sets,
    request,
    (condition) => {
      if (condition !== undefined && condition !== type.name) conditions.add(condition);
      return true;
    },
    () => {},
  );
  if (conditions.size === 0) return [undefined];
  const groups = new Map<string, string[]>();
  for (const { name } of request.schema.getPossibleTypes(type)) {
    const key = [...conditions].filter((condition) => applies(condition, name, request)).join();
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
}

function applies(condition: string | undefined, kind: string, request: Request): boolean {
  if (condition === undefined || condition === kind) return true;
  const type = request.schema.getType(condition);
  const possible = request.schema.getType(kind);
  return isAbstractType(type) && request.schema.isSubType(type, possible as GraphQLObjectType);
}

function selectField(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  request: Request,
  position: Position,
): SelectedField {
  const [first] = nodes;
  invariant(first, "A response key has at least one field.");
  const meaning = fieldMeaning(field);
  invariant(meaning, `The field ${field.name} has no meaning for the compiler.`);
  const depth = position.depth + (meaning.kind === "relation" ? 1 : 0);
  if (depth > LIMITS.depth) limitExceeded("relations deep", depth, LIMITS.depth);
  const given = getArgumentValues(field, first, request.variableValues);
  return {
    responseKey: first.alias?.value ?? first.name.value,
    name: field.name,
    meaning,
    arguments: decodeArguments(meaning, given, position.view),
    branches: selectBranches(getNamedType(field.type), nodes, request, { ...position, depth }),
  };
}

function selectBranches(
  type: ReturnType<typeof getNamedType>,
  nodes: readonly FieldNode[],
  request: Request,
  position: Position,
): readonly SelectedBranch[] {
  if (!isCompositeType(type)) return [];
  const sets = nodes.flatMap((node) =>
    node.selectionSet === undefined ? [] : [node.selectionSet],
  );
  return partition(type, sets, request).map((kinds) => {
    // Fragments inside fragments may be about other kinds, whatever type stands here.
    const kind = kinds?.[0] ?? (isAbstractType(type) ? undefined : type.name);
    const parent = (kind === undefined ? type : request.schema.getType(kind)) as Fielded;
    const grouped = new Map<string, FieldNode[]>();
    walk(
      sets,
      request,
      (condition) => kind === undefined || applies(condition, kind, request),
      (node) => {
        if (node.name.value.startsWith("__")) return;
        const key = node.alias?.value ?? node.name.value;
        grouped.set(key, [...(grouped.get(key) ?? []), node]);
      },
    );
    const fields = [...grouped.values()].map((group) => {
      const field = parent.getFields()[group[0]?.name.value ?? ""];
      invariant(field, `Validation lets no unknown field of ${parent.name} through.`);
      return selectField(field as GraphQLField<unknown, unknown>, group, request, position);
    });
    return { kinds, fields };
  });
}

/** How many root fields an operation has, those of its fragments included. */
function countRoots(info: GraphQLResolveInfo): number {
  let count = 0;
  walk(
    [info.operation.selectionSet],
    info,
    () => true,
    () => {
      count += 1;
    },
  );
  return count;
}

/**
 * Reads a root field of a request: fragments, aliases, @skip and @include, arguments.
 *
 * Takes what graphql-js gives a resolver; gives a tree by response key whose interfaces are
 * divided into the kinds that fragments tell apart. Errors: LIMIT_EXCEEDED, CURSOR_MISMATCH.
 */
export function selectRoot(info: GraphQLResolveInfo): SelectedRoot {
  const field = info.parentType.getFields()[info.fieldName];
  const [first] = info.fieldNodes;
  invariant(field && first, "graphql-js resolves fields that exist.");
  const meaning = rootMeaning(field);
  invariant(meaning, `The root field ${field.name} has no meaning for the compiler.`);
  const roots = countRoots(info);
  if (roots > LIMITS.roots) limitExceeded("root fields wide", roots, LIMITS.roots);
  const given = getArgumentValues(field, first, info.variableValues);
  const view = given["view"] ?? null;
  const type = getNamedType(info.returnType);
  return {
    responseKey: String(info.path.key),
    name: field.name,
    meaning,
    arguments: decodeArguments(meaning, given, view),
    branches: selectBranches(type, info.fieldNodes, info, { depth: 0, view }),
  };
}
