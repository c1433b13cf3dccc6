import {
  And,
  Call,
  Comparison,
  EdgePattern,
  HasLabel,
  Match,
  NodePattern,
  Not,
  Property,
  Return,
  Variable,
  With,
  type Clause,
  type Expression,
} from "../../cypher/index.js";
import { propertyByRole, type GraphModel } from "../../model/index.js";
import { lowerClaims } from "../lower/lower-claims.js";
import { lowerNode } from "../lower/lower-node.js";
import { edgeInView, nodeInView, placesInView } from "../lower/lower-view.js";
import { Columns, Lowering } from "../lower/lowering.js";
import type { NodePlace } from "../lower/node-place.js";
import type { WalkPlan } from "./walk-plan.js";

/** The variables of one step, and the clauses that find it. */
interface LoweredStep {
  readonly lowering: Lowering;
  readonly from: Variable;
  readonly edge: Variable;
  readonly to: Variable;
  readonly idOf: (node: Variable) => Expression;
  readonly clauses: readonly Clause[];
}

/** Matches the steps in view from the nodes with the ids asked for; documents are no steps. */
function lowerStep(
  model: GraphModel,
  plan: WalkPlan,
  direction: "out" | "both",
  conditions: (step: Omit<LoweredStep, "clauses">) => readonly Expression[] = () => [],
): LoweredStep {
  const lowering = new Lowering(model, plan.view);
  const { entity, document } = model.evidence.kinds;
  const key = propertyByRole(entity, "id");
  const from = Variable("from");
  const to = Variable("to");
  const edge = Variable("edge");
  const idOf = (node: Variable): Expression => Property(node, key);
  const standing = (node: Variable): readonly Expression[] =>
    [nodeInView(lowering, node, entity), Not(HasLabel(node, document.name))].filter(
      (condition) => condition !== undefined,
    );
  const step = { lowering, from, edge, to, idOf };
  const holds = edgeInView(lowering, edge, false);
  return {
    ...step,
    clauses: [
      Match(
        NodePattern(from, [entity.name]),
        And([Comparison(idOf(from), "IN", lowering.parameter(plan.ids)), ...standing(from)]),
      ),
      Match(
        EdgePattern({
          from: NodePattern(from),
          edge,
          type: plan.relations.map(({ type }) => type),
          direction,
          to: NodePattern(to, [entity.name]),
        }),
        And([...conditions(step), ...(holds === undefined ? [] : [holds]), ...standing(to)]),
      ),
    ],
  };
}

/**
 * Lowers the search for neighbours: a row for each two nodes that some edge in view joins.
 *
 * @example
 * ```cypher
 * MATCH (from0:Entity) WHERE from0.id IN $param0 AND from0.live = true AND NOT (from0:Document)
 * MATCH (from0)-[edge0:DESIGNS|MET]-(to0:Entity) WHERE edge0.live = true AND to0.live = true AND NOT (to0:Document)
 * WITH DISTINCT from0, to0
 * RETURN from0.id AS id0, to0.id AS id1
 * ```
 */
export function lowerNeighbours(model: GraphModel, plan: WalkPlan): readonly Clause[] {
  const { from, to, idOf, clauses } = lowerStep(model, plan, "both");
  return [
    ...clauses,
    With(
      [from, to].map((value) => ({ value, as: undefined })),
      { distinct: true },
    ),
    Return([from, to].map((node) => ({ value: idOf(node), as: Variable("id") }))),
  ];
}

/** The properties that the relations of a plan declare themselves, by name. */
export function ownProperties({ relations }: WalkPlan): readonly string[] {
  const names = relations.flatMap(({ properties }) =>
    [...properties.values()].flatMap(({ name, type }) => (type.kind === "value" ? [] : [name])),
  );
  return [...new Set(names)].sort();
}

/**
 * Lowers the search for all edges in view among some nodes: a row an edge, in its stored direction,
 * with the claims and places in view and the properties of its own.
 */
export function lowerEdgesAmong(model: GraphModel, plan: WalkPlan): readonly Clause[] {
  const { lowering, from, edge, to, idOf, clauses } = lowerStep(
    model,
    plan,
    "out",
    ({ lowering: shared, to: end, idOf: idOfEnd }) => [
      Comparison(idOfEnd(end), "IN", shared.parameter(plan.ids)),
    ],
  );
  const { lists, kinds } = model.evidence;
  const claimId = kinds.claim.properties.get(propertyByRole(kinds.claim, "id"));
  const place: NodePlace = { variable: edge, columns: new Columns(), calls: [] };
  const columns = place.columns;
  columns.add("id", () => Property(edge, propertyByRole(kinds.node, "id")));
  columns.add("type", () => Call("type", edge));
  columns.add("from", () => idOf(from));
  columns.add("to", () => idOf(to));
  columns.add("places", () => placesInView(lowering, edge));
  const claims = lowerClaims(
    lowering,
    [edge],
    Property(edge, lists["claim-ids"]),
    place,
    {
      kind: "Node",
      type: kinds.claim,
      branches: [
        {
          kinds: undefined,
          fields:
            claimId === undefined ? [] : [{ kind: "PropertyField", key: "id", property: claimId }],
        },
      ],
    },
    lowerNode,
  );
  for (const name of ownProperties(plan)) columns.add(`own ${name}`, () => Property(edge, name));
  return [
    ...clauses,
    claims.call,
    Return(columns.expressions.map((value) => ({ value, as: Variable("column") }))),
  ];
}
