import type { GraphModel, RelationType } from "../../model/index.js";
import { isEvidence } from "../../model/index.js";
import { Input } from "../plan/input.js";
import { planView } from "../plan/plan-root.js";
import type { ViewPlan } from "../plan/plan-nodes.js";
import type { SelectedRoot } from "../select/selection.js";

/** Where a walk may go from the nodes it has reached. */
export interface WalkRequest {
  readonly ids: readonly string[];
  /** The types of relations it may follow; absent: all that are no evidence. */
  readonly relations?: readonly string[] | null | undefined;
  readonly view?: unknown;
}

/** One step of a walk, planned for all requests of its shape. */
export interface WalkPlan {
  readonly view: ViewPlan | undefined;
  readonly ids: Input;
  /** The types of relations it may follow, in order; none when nothing may be followed. */
  readonly relations: readonly RelationType[];
}

/** The relations between things of the world, in the order of their types: what walks follow. */
export function walkedRelations(model: GraphModel): readonly RelationType[] {
  return [...model.relations.values()]
    .filter((relation) => !isEvidence(model, relation))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** A walk's request in the form in which requests bind their plans. */
export function walkRoot({ ids, view }: WalkRequest): SelectedRoot {
  return {
    responseKey: "walk",
    name: "walk",
    meaning: { kind: "analysis", name: "walk", connection: false },
    arguments: { ids, view: view ?? null },
    branches: [],
  };
}

/** Plans a step of a walk. */
export function planWalk(model: GraphModel, request: WalkRequest): WalkPlan {
  const { relations } = request;
  return {
    view: planView(walkRoot(request)),
    ids: Input("ids", ({ root }) => root.arguments["ids"] as readonly string[]),
    relations: walkedRelations(model).filter(
      ({ type }) => relations == null || relations.includes(type),
    ),
  };
}
