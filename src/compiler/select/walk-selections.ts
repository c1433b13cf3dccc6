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

/** Whether @skip and @include let a selection in. */
export function isIncluded(node: SelectionNode, request: Pick<Walked, "variableValues">): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, request.variableValues);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, request.variableValues);
  return include?.["if"] !== false;
}

/**
 * Walks the fields of selection sets in document order, through the fragments that `enter` admits.
 *
 * A fragment is walked once, since its fields are the same the next time: fragments that spread each
 * other twice would else be walked as often as their number doubles.
 *
 * @see https://spec.graphql.org/October2021/#CollectFields()
 */
export function walkSelections(
  sets: readonly SelectionSetNode[],
  request: Walked,
  enter: (condition: string | undefined) => boolean,
  visit: (field: FieldNode) => void,
  visited: Set<string> = new Set(),
): void {
  for (const set of sets) {
    for (const node of set.selections) {
      if (!isIncluded(node, request)) continue;
      if (node.kind === Kind.FIELD) {
        visit(node);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(node.name.value)) continue;
        visited.add(node.name.value);
      }
      const fragment =
        node.kind === Kind.INLINE_FRAGMENT ? node : request.fragments[node.name.value];
      invariant(fragment, "Validation lets no unknown fragment through.");
      if (!enter(fragment.typeCondition?.name.value)) continue;
      walkSelections([fragment.selectionSet], request, enter, visit, visited);
    }
  }
}
