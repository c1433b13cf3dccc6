import {
  And,
  Comparison,
  Constant,
  IsNotNull,
  IsNull,
  Or,
  type Expression,
  type SortKey,
} from "../../cypher/index.js";
import type { BoundaryPlan } from "../plan/plan-nodes.js";
import type { Lowering } from "./lowering.js";

/** One key of a total order: its value, its direction, whether it may be unknown. */
export interface LoweredKey {
  readonly value: Expression;
  readonly descending: boolean;
  readonly nullable: boolean;
  /** True for truth values, which the embedded engine orders but does not compare by < and >. */
  readonly truth: boolean;
  /** The column that holds it, shared with the field of the same property. */
  readonly column: string;
}

/**
 * Writes an order with unknown values last, which neither engine does by itself; backwards, they
 * come first.
 */
export function sortKeys(keys: readonly LoweredKey[], backward = false): readonly SortKey[] {
  return keys.flatMap(({ value, descending, nullable }) => [
    ...(nullable ? [{ by: IsNull(value), descending: backward }] : []),
    { by: value, descending: descending !== backward },
  ]);
}

/**
 * Writes the condition that a node comes after a cursor in an order.
 *
 * Key by key: beyond the cursor's value, or equal to it and beyond it by the keys that follow.
 *
 * @example
 * ```cypher
 * (chip0.tpp < $param0 OR chip0.tpp IS NULL) OR (chip0.tpp = $param0 AND chip0.id > $param1)
 * ```
 */
export function afterCondition(
  lowering: Lowering,
  keys: readonly LoweredKey[],
  after: BoundaryPlan,
): Expression {
  const [key, ...rest] = keys;
  const [at, ...following] = after.values;
  if (key === undefined || at === undefined) return Constant(false);
  const further = afterCondition(lowering, rest, { kind: "Boundary", values: following });
  if (at.isNull) return And([IsNull(key.value), further]);
  const value = lowering.parameter(at.input);
  const equal = And([Comparison(key.value, "=", value), further]);
  const unknown = key.nullable ? [IsNull(key.value)] : [];
  return Or([beyond(key, value), ...unknown, ...(rest.length === 0 ? [] : [equal])]);
}

/**
 * Writes the condition that a node comes before a cursor in an order.
 *
 * @example
 * ```cypher
 * chip0.tpp > $param0 OR (chip0.tpp = $param0 AND chip0.id < $param1)
 * ```
 */
export function beforeCondition(
  lowering: Lowering,
  keys: readonly LoweredKey[],
  before: BoundaryPlan,
): Expression {
  const [key, ...rest] = keys;
  const [at, ...following] = before.values;
  if (key === undefined || at === undefined) return Constant(false);
  const further = beforeCondition(lowering, rest, { kind: "Boundary", values: following });
  if (at.isNull) return Or([IsNotNull(key.value), And([IsNull(key.value), further])]);
  const value = lowering.parameter(at.input);
  const equal = And([Comparison(key.value, "=", value), further]);
  const short = beyond({ ...key, descending: !key.descending }, value);
  return rest.length === 0 ? short : Or([short, equal]);
}

/** That a key's value comes after the cursor's. */
function beyond({ value, descending, truth }: LoweredKey, at: Expression): Expression {
  if (!truth) return Comparison(value, descending ? "<" : ">", at);
  return And([
    Comparison(value, "=", Constant(!descending)),
    Comparison(at, "=", Constant(descending)),
  ]);
}
