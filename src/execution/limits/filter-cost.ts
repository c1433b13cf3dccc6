import { isInterfaceType, isObjectType } from "graphql";
import { fieldMeaning, rootMeaning } from "../../api/index.js";
import { LIMITS } from "../../compiler/index.js";
import type { CostBasis } from "./field-cost.js";
import { relatedNodes, type Given } from "./list-size.js";

/** What it costs at least to test nodes by others that they are related to. */
const RELATION_FILTER = 10;

/** What it costs to look at a node for another one that is tested, of which nothing is read. */
const LOOKED_AT = 0.5;

const JOINED: ReadonlySet<string> = new Set(["and", "or", "not"]);

/** How many nodes are looked at for one that is tested: those at the ends of its relations. */
function lookedAt(value: unknown, of: string, basis: CostBasis, depth: number): number {
  // What is deeper is told as such, by the compiler.
  if (depth > LIMITS.depth) return Number.NaN;
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, part) => sum + lookedAt(part, of, basis, depth), 0);
  }
  if (typeof value !== "object" || value === null) return 0;
  let sum = 0;
  for (const [name, part] of Object.entries(value)) {
    sum += JOINED.has(name)
      ? lookedAt(part, of, basis, depth)
      : throughField(name, part, of, basis, depth);
  }
  return sum;
}

function throughField(
  name: string,
  part: unknown,
  of: string,
  basis: CostBasis,
  depth: number,
): number {
  const type = basis.schema.getType(of);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  const field = fields[name];
  if (field === undefined) {
    // Filters of an interface speak of its kinds by the names of their root fields.
    const kind = basis.schema.getQueryType()?.getFields()[name];
    const meaning = kind === undefined ? undefined : rootMeaning(kind);
    return meaning?.kind === "single" ? lookedAt(part, meaning.type.name, basis, depth) : 0;
  }
  const meaning = fieldMeaning(field);
  if (meaning?.kind !== "relation") return 0;
  const { target, cardinality } = meaning.field;
  const edges = relatedNodes(meaning.field, basis.statistics);
  if (typeof part !== "object" || part === null) return edges;
  if (cardinality === "one") return edges * (1 + lookedAt(part, target, basis, depth + 1));
  let deeper = 0;
  for (const [quantifier, inner] of Object.entries(part)) {
    const filter = quantifier === "count" ? (inner as Given | null)?.["of"] : inner;
    deeper += lookedAt(filter, target, basis, depth + 1);
  }
  return edges * (1 + deeper);
}

/**
 * Says what the filter and the order of a list cost that has so many nodes to be tested.
 *
 * What is tested of a node itself is part of finding it; what lies behind its relations is not.
 */
export function filterCost(given: Given, of: string, nodes: number, basis: CostBasis): number {
  const looked = lookedAt(given["where"], of, basis, 0) + lookedAt(given["orderBy"], of, basis, 0);
  return looked > 0 ? RELATION_FILTER + nodes * looked * LOOKED_AT : 0;
}
