import { Property, type Variable } from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import type { EdgePart } from "../plan/plan-nodes.js";
import type { EdgePartShape } from "../shape/shape.js";
import type { ListSource } from "./list-source.js";
import { lowerClaims } from "./lower-claims.js";
import { placesInView } from "./lower-view.js";
import type { Lowering } from "./lowering.js";
import type { NodeLowerer, NodePlace } from "./node-place.js";

/** The claims of an edge that the view lets through, as a subquery of its row. */
function edgeClaims(
  lowering: Lowering,
  edge: Variable,
  inner: NodePlace,
  part: Extract<EdgePart, { readonly kind: "claims" }>,
  lowerNodeOf: NodeLowerer,
): EdgePartShape {
  const ids = Property(edge, lowering.model.evidence.lists["claim-ids"]);
  const { call, column, node } = lowerClaims(lowering, [edge], ids, inner, part.node, lowerNodeOf);
  inner.calls.push(call);
  return { kind: "field", key: part.key, shape: { kind: "All", column, node } };
}

/** Lowers a part of an edge to columns of its row and, for its claims, a subquery. */
export function lowerEdgePart(
  lowering: Lowering,
  source: ListSource,
  inner: NodePlace,
  part: EdgePart,
  lowerNodeOf: NodeLowerer,
): EdgePartShape {
  const special = source.edgePart?.(part, inner);
  if (special !== undefined) return special;
  if (part.kind === "cursor") return { kind: "cursor", key: part.key };
  if (part.kind === "node") {
    return { kind: "node", key: part.key, node: lowerNodeOf(lowering, inner, part.node) };
  }
  const { edge } = source;
  invariant(edge !== undefined, `An edge without a relation has no ${part.kind}.`);
  if (part.kind === "claims") return edgeClaims(lowering, edge, inner, part, lowerNodeOf);
  if (part.kind === "sources") {
    const places = inner.columns.add("edge sources", () => placesInView(lowering, edge));
    return { kind: "field", key: part.key, shape: { kind: "Places", column: places } };
  }
  invariant(part.kind === "property", `No edge has ${part.kind}.`);
  const { name } = part.property;
  const column = inner.columns.add(`edge ${name}`, () => Property(edge, name));
  return { kind: "field", key: part.key, shape: { kind: "Value", column, emptyList: false } };
}
