import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { invariant } from "../../errors/index.js";

/** The request's parts that selections are walked with. */
export type Walked = Pick<GraphQLResolveInfo, "fragments" | "variableValues">;

function isIncluded(node: SelectionNode, request: Pick<Walked, "variableValues">): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, request.variableValues);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, request.variableValues);
  return include?.["if"] !== false;
}

/** Walks the fields of selection sets in document order, through the fragments that `enter` admits. */
export function walkSelections(
  sets: readonly SelectionSetNode[],
  request: Walked,
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
      walkSelections([fragment.selectionSet], request, enter, visit);
    }
  }
}
