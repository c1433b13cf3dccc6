import { Property, relate, RelationProperties } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Group } from "../group.js";
import { Policy } from "../policy.js";
import { Product } from "../product.js";
import { Technology } from "../technology.js";

/** What is said of a restriction besides its two ends. */
@RelationProperties("How far a policy limits something.")
export class RestrictsProperties {
  @Property(() => String, {
    description: "Where the thing may not go without leave, as stated.",
    label: { en: "destination", zh: "目的地" },
    nullable: true,
  })
  readonly destination?: string | null;
}

/**
 * What a policy limits or bans.
 *
 * `(:Policy)-[:RESTRICTS]->(:Product|Group|Technology)`
 */
export const restricts = relate({
  type: "RESTRICTS",
  field: "restricts",
  from: [Policy],
  to: [Product, Group, Technology],
  common: Entity,
  description: "The products, groups and technologies that this policy limits.",
  label: { en: "restricts", zh: "限制" },
  inverse: {
    field: "restrictedBy",
    label: { en: "restricted by", zh: "受限政策" },
    description: "The policies that limit this.",
  },
  properties: () => RestrictsProperties,
});
