import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  type FieldNode,
  type GraphQLField,
} from "graphql";
import { fieldMeaning } from "../../api/index.js";
import { invariant } from "../../errors/index.js";
import { LIMITS, queryTooLarge } from "../limits.js";
import { decodeArguments } from "./decode-arguments.js";
import { applies, partitionKinds } from "./partition-kinds.js";
import { selectComputed } from "./select-computed.js";
import { evidenceFields } from "./select-evidence.js";
import type { SelectedBranch, SelectedField } from "./selection.js";
import type { Fielded, Position, Request } from "./select-request.js";
import { branchVaries, varyingArguments } from "./varying-arguments.js";
import { walkSelections } from "./walk-selections.js";

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
  if (depth > LIMITS.depth) queryTooLarge("relations deep", depth, LIMITS.depth);
  const given = getArgumentValues(field, first, request.variableValues);
  const branches = selectBranches(getNamedType(field.type), nodes, request, { ...position, depth });
  const reread = varyingArguments(field, first, meaning, position);
  const selected: SelectedField = {
    responseKey: first.alias?.value ?? first.name.value,
    name: field.name,
    meaning,
    arguments: decodeArguments(meaning, given, position.view, position.unbounded),
    branches,
    reread,
    varies: reread !== undefined || branches.some(branchVaries),
  };
  return meaning.kind === "computed"
    ? selectComputed(selected, meaning, request, depth, selectBranches)
    : selected;
}

/** Reads the fields selected of a type, divided into the kinds that fragments tell apart. */
export function selectBranches(
  type: ReturnType<typeof getNamedType>,
  nodes: readonly FieldNode[],
  request: Request,
  position: Position,
): readonly SelectedBranch[] {
  if (!isCompositeType(type)) return [];
  const sets = nodes.flatMap((node) =>
    node.selectionSet === undefined ? [] : [node.selectionSet],
  );
  return partitionKinds(type, sets, request).map((kinds) => {
    // Fragments inside fragments may be about other kinds, whatever type stands here.
    const kind = kinds?.[0] ?? (isAbstractType(type) ? undefined : type.name);
    const parent = (kind === undefined ? type : request.schema.getType(kind)) as Fielded;
    const grouped = new Map<string, FieldNode[]>();
    walkSelections(
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
    const { evidence } = request;
    const added = evidence === undefined ? [] : evidenceFields(parent, fields, evidence);
    return { kinds, fields: [...fields, ...added] };
  });
}
