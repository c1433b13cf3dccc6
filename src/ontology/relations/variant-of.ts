import { relate } from "../../decorators/index.js";
import { Chip } from "../chip.js";

/**
 * A variant with figures of its own, and the model it belongs to.
 *
 * `(:Chip)-[:VARIANT_OF]->(:Chip)`
 */
export const variantOf = relate({
  type: "VARIANT_OF",
  field: "variantOf",
  from: [Chip],
  to: [Chip],
  description: "The model of which this chip is one variant.",
  label: { en: "variant of", zh: "型号归属" },
  inverse: {
    field: "variants",
    label: { en: "variants", zh: "衍生型号" },
    description: "The chips that are variants of this model.",
  },
  cardinality: "one",
  nullable: true,
});
