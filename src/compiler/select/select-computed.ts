import { Kind, parse, type FieldNode, type GraphQLSchema } from "graphql";
import { invariant } from "../../errors/index.js";
import type { ComputedExtension } from "../../model/index.js";
import { LIMITS, queryTooLarge } from "../limits.js";
import { collectWishes, embedWishes } from "./embed-wishes.js";
import type { BranchSelector, Fielded, Request } from "./select-request.js";
import type { SelectedBranch, SelectedField } from "./selection.js";

/** Reads a computation's own selection, with what the request wishes to know of its nodes. */
export function selectComputed(
  selected: SelectedField,
  { computed, type }: Extract<SelectedField["meaning"], { readonly kind: "computed" }>,
  request: Request,
  depth: number,
  select: BranchSelector,
): SelectedField {
  const computation = request.computations.get(computed.name);
  invariant(computation, `Nothing works out the field ${selected.name}.`);
  const read = readsOf(computed, request.schema.getType(type.name) as Fielded, request, select);
  const { branches, wishes } = collectWishes(selected.branches);
  const reads = embedWishes(read, wishes, computed.places);
  if (depth === LIMITS.depth && wishes.length > 0) {
    queryTooLarge("relations deep", depth + 1, LIMITS.depth);
  }
  return { ...selected, branches, computed: { computation, reads, places: computed.places } };
}

/** What computations read, by schema: the same for every request. */
const readsKnown = new WeakMap<GraphQLSchema, Map<string, readonly SelectedBranch[]>>();

/** Selects what a computation reads. */
export function readsOf(
  computed: Pick<ComputedExtension, "name" | "reads">,
  type: Fielded,
  request: Request,
  select: BranchSelector,
): readonly SelectedBranch[] {
  const ofSchema = readsKnown.get(request.schema) ?? new Map<string, readonly SelectedBranch[]>();
  readsKnown.set(request.schema, ofSchema);
  const known = ofSchema.get(computed.name);
  if (known !== undefined) return known;
  const [operation] = parse(`{ node { ${computed.reads} } }`, { noLocation: true }).definitions;
  invariant(operation?.kind === Kind.OPERATION_DEFINITION, "What is read is a selection set.");
  const nodes = operation.selectionSet.selections as readonly FieldNode[];
  const reads = select(
    type,
    nodes,
    { ...request, fragments: {}, variableValues: {}, evidence: undefined },
    { depth: 0, view: null, viewVaries: false, unbounded: true },
  );
  ofSchema.set(computed.name, reads);
  return reads;
}
