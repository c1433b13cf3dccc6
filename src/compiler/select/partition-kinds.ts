import {
  isAbstractType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from "graphql";
import { walkSelections, type Walked } from "./walk-selections.js";

type Request = Walked & Pick<GraphQLResolveInfo, "schema">;

/** Divides the possible kinds of an interface by which type conditions apply to them. */
export function partitionKinds(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  request: Request,
): readonly (readonly string[] | undefined)[] {
  if (!isAbstractType(type)) return [undefined];
  const conditions = new Set<string>();
  walkSelections(
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

/** Whether a fragment's type condition lets a kind through. */
export function applies(
  condition: string | undefined,
  kind: string,
  request: Pick<Request, "schema">,
): boolean {
  if (condition === undefined || condition === kind) return true;
  const type = request.schema.getType(condition);
  const possible = request.schema.getType(kind);
  return isAbstractType(type) && request.schema.isSubType(type, possible as GraphQLObjectType);
}
