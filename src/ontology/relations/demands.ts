import { Property, relate, RelationProperties } from "../../decorators/index.js";
import { DemandLevel } from "../enums/demand-level.js";
import { Group } from "../group.js";
import { Market } from "../market.js";
import { Organization } from "../organization.js";
import { Product } from "../product.js";

/** What is said of a demand besides its two ends. */
@RelationProperties("How strong a demand is.")
export class DemandsProperties {
  @Property(() => DemandLevel, {
    description: "How strong the demand is.",
    label: { en: "level", zh: "程度" },
  })
  readonly level!: DemandLevel;
}

/**
 * Who wants a product, and how much.
 *
 * `(:Group|Market|Organization)-[:DEMANDS]->(:Product)`
 */
export const demands = relate({
  type: "DEMANDS",
  field: "demands",
  from: [Group, Market, Organization],
  to: [Product],
  description: "The products for which there is demand, and how much.",
  label: { en: "demands", zh: "需求" },
  inverse: {
    field: "demandedBy",
    label: { en: "demanded by", zh: "需求方" },
    description: "The groups, markets and organizations that want this product, and how much.",
  },
  properties: () => DemandsProperties,
});
