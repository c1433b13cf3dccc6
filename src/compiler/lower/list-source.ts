import {
  And,
  Match,
  NodePattern,
  Variable,
  type Clause,
  type EdgePattern,
  type Expression,
} from "../../cypher/index.js";
import type { NodeType, RelationField } from "../../model/index.js";
import type { EdgePart } from "../plan/plan-nodes.js";
import type { EdgePartShape } from "../shape/shape.js";
import { relationPattern } from "./lower-filter.js";
import type { LoweredKey } from "./lower-order.js";
import { stemOf } from "./lowering.js";
import type { NodePlace } from "./node-place.js";

/** What the members of a list are matched by, beside its filter. */
export interface ListSource {
  /** What the subquery sees from around it. */
  readonly imports: readonly Variable[];
  readonly node: Variable;
  readonly edge: Variable | undefined;
  /** True for relations between pieces of evidence, which carry no claims of their own. */
  readonly evidence: boolean;
  readonly clauses: (conditions: readonly Expression[]) => readonly Clause[];
  /** Keys that come before the order asked for, as in a search. */
  readonly keys: readonly LoweredKey[];
  /** What further parts of an edge need: columns of the row by the part's kind. */
  readonly edgePart?: (part: EdgePart, inner: NodePlace) => EdgePartShape | undefined;
}

const matchAll = (
  pattern: NodePattern | EdgePattern,
  conditions: readonly Expression[],
): readonly Clause[] => [Match(pattern, conditions.length === 0 ? undefined : And(conditions))];

/** The source of a root list: all nodes of a type. */
export function scanSource(type: NodeType): ListSource {
  const node = Variable(stemOf(type.name));
  return {
    imports: [],
    node,
    edge: undefined,
    evidence: false,
    keys: [],
    clauses: (conditions) => matchAll(NodePattern(node, [type.name]), conditions),
  };
}

/** The source of a list of related nodes: those that a relation leads to from a node. */
export function relationSource(from: Variable, field: RelationField): ListSource {
  const edge = Variable("edge");
  const node = Variable(stemOf(field.target));
  return {
    imports: [from],
    node,
    edge,
    evidence: field.relation.evidence,
    keys: [],
    clauses: (conditions) => matchAll(relationPattern(from, field, edge, node), conditions),
  };
}
