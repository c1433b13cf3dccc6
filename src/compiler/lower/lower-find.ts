import {
  And,
  Comparison,
  EdgePattern,
  Match,
  NodePattern,
  Or,
  Property,
  Variable,
  With,
  type Clause,
  type ComparisonOperator,
  type Expression,
} from "../../cypher/index.js";
import { propertyByRole, type NodeType } from "../../model/index.js";
import type { Lowering } from "./lowering.js";

/** How nodes are sought: by ids, by the folded keys of names, or by both. */
export interface Sought {
  readonly by: "id" | "name" | "either";
  readonly operator: Extract<ComparisonOperator, "=" | "IN">;
  readonly value: Expression;
}

/**
 * Finds nodes of a type by id or by any of their names.
 *
 * @example
 * ```cypher
 * MATCH (name0:Name) WHERE name0.key = $param0
 * MATCH (chip0:Chip)-[edge0:NAMED]->(name0)
 * WITH DISTINCT chip0
 * ```
 */
export function lowerFind(
  lowering: Lowering,
  node: Variable,
  type: NodeType,
  { by, operator, value }: Sought,
  conditions: readonly Expression[] = [],
): readonly Clause[] {
  const { kinds, relations } = lowering.model.evidence;
  const id = Comparison(Property(node, propertyByRole(type, "id")), operator, value);
  if (by === "id") {
    return [Match(NodePattern(node, [type.name]), And([id, ...conditions]))];
  }
  const name = Variable("name");
  const key = Comparison(Property(name, propertyByRole(kinds.name, "key")), operator, value);
  const named = EdgePattern({
    from: NodePattern(node, [type.name]),
    edge: Variable("edge"),
    type: relations.named.type,
    direction: "out",
    to: NodePattern(name, by === "either" ? [kinds.name.name] : []),
  });
  const distinct = With([{ value: node, as: undefined }], { distinct: true });
  if (by === "either") {
    return [Match(named, And([Or([key, id]), ...conditions])), distinct];
  }
  return [
    Match(NodePattern(name, [kinds.name.name]), key),
    Match(named, conditions.length === 0 ? undefined : And(conditions)),
    distinct,
  ];
}
