import { Property, relate, RelationProperties } from "../../decorators/index.js";
import { Product } from "../product.js";
import { Technology } from "../technology.js";

/** What is said of a technology's use besides its two ends. */
@RelationProperties("How a technology came to a product.")
export class DeployedOnProperties {
  @Property(() => Boolean, {
    description: "Whether the product is the first to have the technology.",
    label: { en: "first", zh: "首次" },
    nullable: true,
  })
  readonly first?: boolean | null;
}

/**
 * A technology that has come to a product.
 *
 * `(:Technology)-[:DEPLOYED_ON]->(:Product)`
 */
export const deployedOn = relate({
  type: "DEPLOYED_ON",
  field: "deployedOn",
  from: [Technology],
  to: [Product],
  description: "The products that have this technology.",
  label: { en: "deployed on", zh: "应用于" },
  inverse: {
    field: "carries",
    label: { en: "carries", zh: "搭载技术" },
    description: "The technologies that this product has.",
  },
  properties: () => DeployedOnProperties,
});
