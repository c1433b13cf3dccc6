import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  parse,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { ComputedExtension } from "../../model/index.js";
import { fieldMeaning, rootMeaning } from "../../api/index.js";
import { invariant } from "../../errors/index.js";
import { LIMITS, limitExceeded } from "../limits.js";
import type { Computations } from "../computation.js";
import { decodeArguments } from "./decode-arguments.js";
import { asList } from "./select-listing.js";
import { collectWishes, embedWishes } from "./embed-wishes.js";
import type { Arguments, SelectedBranch, SelectedField, SelectedRoot } from "./selection.js";

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** The request's parts that a selection is read with, and what works out computed fields. */
type Request = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues"> & {
  readonly computations: Computations;
};

interface Position {
  /** How many relations stand above. */
  readonly depth: number;
  /** The view of the root field, which cursors are bound to. */
  readonly view: unknown;
  /** True inside what a computation reads, which may be longer than a page. */
  readonly unbounded: boolean;
}

function isIncluded(node: SelectionNode, request: Pick<Request, "variableValues">): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, request.variableValues);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, request.variableValues);
  return include?.["if"] !== false;
}

/** Walks the fields of selection sets in document order, through the fragments that `enter` admits. */
function walk(
  sets: readonly SelectionSetNode[],
  request: Pick<Request, "fragments" | "variableValues">,
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
  const deeper = meaning.kind === "relation" || meaning.kind === "computed";
  const depth = position.depth + (deeper ? 1 : 0);
  if (depth > LIMITS.depth) limitExceeded("relations deep", depth, LIMITS.depth);
  const given = getArgumentValues(field, first, request.variableValues);
  const selected: SelectedField = {
    responseKey: first.alias?.value ?? first.name.value,
    name: field.name,
    meaning,
    arguments: decodeArguments(meaning, given, position.view, position.unbounded),
    branches: selectBranches(getNamedType(field.type), nodes, request, { ...position, depth }),
  };
  return meaning.kind === "computed"
    ? selectComputed(selected, meaning, request, { ...position, depth })
    : selected;
}

/** Reads a computation's own selection, with what the request wishes to know of its nodes. */
function selectComputed(
  selected: SelectedField,
  { computed, type }: Extract<SelectedField["meaning"], { readonly kind: "computed" }>,
  request: Request,
  position: Position,
): SelectedField {
  const computation = request.computations.get(computed.name);
  invariant(computation, `Nothing works out the field ${selected.name}.`);
  const read = readsOf(computed, request.schema.getType(type.name) as Fielded, request);
  const { branches, wishes } = collectWishes(selected.branches);
  const reads = embedWishes(read, wishes, computed.places);
  if (position.depth === LIMITS.depth && wishes.length > 0) {
    limitExceeded("relations deep", position.depth + 1, LIMITS.depth);
  }
  return { ...selected, branches, computed: { computation, reads } };
}

/** What computations read, by schema: the same for every request. */
const readsKnown = new WeakMap<GraphQLSchema, Map<string, readonly SelectedBranch[]>>();

/** Selects what a computation reads. */
function readsOf(
  computed: Pick<ComputedExtension, "name" | "reads">,
  type: Fielded,
  request: Request,
): readonly SelectedBranch[] {
  const ofSchema = readsKnown.get(request.schema) ?? new Map<string, readonly SelectedBranch[]>();
  readsKnown.set(request.schema, ofSchema);
  const known = ofSchema.get(computed.name);
  if (known !== undefined) return known;
  const [operation] = parse(`{ node { ${computed.reads} } }`, { noLocation: true }).definitions;
  invariant(operation?.kind === Kind.OPERATION_DEFINITION, "What is read is a selection set.");
  const nodes = operation.selectionSet.selections as readonly FieldNode[];
  const reads = selectBranches(
    type,
    nodes,
    { ...request, fragments: {}, variableValues: {} },
    { depth: 0, view: null, unbounded: true },
  );
  ofSchema.set(computed.name, reads);
  return reads;
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

/** Refuses an operation with too many root fields. Errors: LIMIT_EXCEEDED. */
export function checkRoots(info: GraphQLResolveInfo): void {
  const roots = countRoots(info);
  if (roots > LIMITS.roots) limitExceeded("root fields wide", roots, LIMITS.roots);
}

/**
 * Reads a root field of a request: fragments, aliases, @skip and @include, arguments.
 *
 * Takes what graphql-js gives a resolver, and the arguments whose names were looked up; gives a
 * tree by response key whose interfaces are divided into the kinds that fragments tell apart. Errors: LIMIT_EXCEEDED, CURSOR_MISMATCH.
 */
export function selectRoot(
  info: GraphQLResolveInfo,
  computations: Computations,
  found: Arguments = {},
): SelectedRoot {
  const field = info.parentType.getFields()[info.fieldName];
  const [first] = info.fieldNodes;
  invariant(field && first, "graphql-js resolves fields that exist.");
  const declared = rootMeaning(field);
  invariant(declared, `The root field ${field.name} has no meaning for the compiler.`);
  checkRoots(info);
  const written = getArgumentValues(field, first, info.variableValues);
  const { meaning, given } = asList({ meaning: declared, given: { ...written, ...found } });
  const view = given["view"] ?? null;
  const type = getNamedType(info.returnType);
  const request: Request = { ...info, computations };
  const position = { depth: 0, view, unbounded: false };
  const selected: SelectedRoot = {
    responseKey: String(info.path.key),
    name: field.name,
    meaning,
    arguments: decodeArguments(meaning, given, view),
    branches: selectBranches(type, info.fieldNodes, request, position),
  };
  return meaning.kind === "lifted" ? lift(selected, meaning, request, position) : selected;
}

/** Reads a root field that stands for a computed field of the node that an argument names. */
function lift(
  selected: SelectedRoot,
  meaning: Extract<SelectedRoot["meaning"], { readonly kind: "lifted" }>,
  request: Request,
  position: Position,
): SelectedRoot {
  const { type, argument } = meaning;
  const lifted = (request.schema.getType(type.name) as Fielded).getFields()[meaning.field];
  const computed = lifted === undefined ? undefined : fieldMeaning(lifted);
  invariant(computed?.kind === "computed", `${type.name} has no computed ${meaning.field}.`);
  const { [argument]: named, view, ...given } = selected.arguments;
  const field = selectComputed(
    {
      responseKey: selected.responseKey,
      name: selected.name,
      meaning: computed,
      arguments: given,
      branches: selected.branches,
    },
    computed,
    request,
    position,
  );
  return {
    responseKey: selected.responseKey,
    name: selected.name,
    meaning: { kind: "single", type },
    arguments: { name: named, view },
    branches: [{ kinds: undefined, fields: [field] }],
    lifted: true,
  };
}
