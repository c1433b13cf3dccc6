import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Name } from "../evidence/name.js";

/**
 * An entity and one of its names.
 *
 * `(:Entity)-[:NAMED]->(:Name)`
 */
export const named = relate({
  type: "NAMED",
  field: "names",
  from: [Entity],
  to: [Name],
  description: "The names of this entity in all languages and scripts.",
  label: { en: "names", zh: "名称" },
  inverse: {
    field: "entity",
    label: { en: "entity", zh: "实体" },
    description: "The entity that has this name.",
    cardinality: "one",
    required: true,
  },
  role: "named",
  evidence: true,
});
