import {
  getArgumentValues,
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
} from "graphql";
import { fieldMeaning, rootMeaning, type RootMeaning } from "../../api/index.js";
import { invariant } from "../../errors/index.js";
import { LIMITS, queryTooLarge } from "../limits.js";
import { decodeArguments } from "./decode-arguments.js";
import { selectBranches } from "./select-branches.js";
import { asList } from "./select-listing.js";
import { selectComputed } from "./select-computed.js";
import type { Fielded, Request } from "./select-request.js";
import type { Arguments } from "./arguments.js";
import type { SelectedRoot } from "./selection.js";
import { Template } from "./template.js";
import { argumentsVary, holdsVariable } from "./varying-arguments.js";
import { walkSelections } from "./walk-selections.js";

/** How many root fields an operation has, those of its fragments included. */
function countRoots(info: GraphQLResolveInfo): number {
  let count = 0;
  walkSelections(
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
  if (roots > LIMITS.roots) queryTooLarge("root fields wide", roots, LIMITS.roots);
}

/**
 * Reads a root field of a request: fragments, aliases, @skip and @include, arguments.
 *
 * Takes what graphql-js gives a resolver, and the arguments whose names were looked up; gives a
 * tree by response key whose interfaces are divided into the kinds that fragments tell apart.
 * How wide the operation is, `checkRoots` says. Errors: LIMIT_EXCEEDED, CURSOR_MISMATCH.
 */
export function selectRoot(
  info: GraphQLResolveInfo,
  { computations, evidence }: Pick<Request, "computations" | "evidence">,
  found: Arguments = {},
): SelectedRoot {
  const { field, node, declared } = rootOf(info);
  const { meaning, given } = writtenArguments(field, node, declared, info.variableValues, found);
  const view = given["view"] ?? null;
  const type = getNamedType(info.returnType);
  const request: Request = { ...info, computations, evidence };
  const position = { depth: 0, view, viewVaries: viewVaries(node), unbounded: false };
  const selected: SelectedRoot = {
    responseKey: String(info.path.key),
    name: field.name,
    meaning,
    arguments: decodeArguments(meaning, given, view),
    branches: selectBranches(type, info.fieldNodes, request, position),
  };
  return meaning.kind === "lifted" ? lift(selected, meaning, request) : selected;
}

/** The field, what asks for it and what it means. */
function rootOf({ parentType, fieldName, fieldNodes }: GraphQLResolveInfo) {
  const field = parentType.getFields()[fieldName];
  const [node] = fieldNodes;
  invariant(field && node, "graphql-js resolves fields that exist.");
  const declared = rootMeaning(field);
  invariant(declared, `The root field ${field.name} has no meaning for the compiler.`);
  return { field, node, declared };
}

function writtenArguments(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  meaning: RootMeaning,
  variables: Request["variableValues"],
  found: Arguments,
): ReturnType<typeof asList> {
  return asList({ meaning, given: { ...getArgumentValues(field, node, variables), ...found } });
}

/** Whether the view of a root field is given by variables. */
function viewVaries(node: FieldNode): boolean {
  return (node.arguments ?? []).some(
    ({ name, value }) => name.value === "view" && holdsVariable(value),
  );
}

/**
 * Gives a template of a root field that was selected; undefined where names that were looked up or
 * a computed field stand for it.
 */
export function templateOf(info: GraphQLResolveInfo, selected: SelectedRoot): Template | undefined {
  const { field, node, declared } = rootOf(info);
  if (declared.kind === "lifted" || declared.kind === "analysis") return undefined;
  return Template.of(
    selected,
    argumentsVary(node)
      ? (variables) => {
          const { meaning, given } = writtenArguments(field, node, declared, variables, {});
          return decodeArguments(meaning, given, given["view"] ?? null);
        }
      : undefined,
  );
}

/** Reads a root field that stands for a computed field of the node that an argument names. */
function lift(
  selected: SelectedRoot,
  meaning: Extract<SelectedRoot["meaning"], { readonly kind: "lifted" }>,
  request: Request,
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
    0,
    selectBranches,
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
