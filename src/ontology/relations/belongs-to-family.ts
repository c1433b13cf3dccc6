import { relate } from "../../decorators/index.js";
import { ChipFamily } from "../chip-family.js";
import { Chip } from "../chip.js";

/**
 * A chip and the line or architecture it comes from.
 *
 * `(:Chip)-[:BELONGS_TO_FAMILY]->(:ChipFamily)`
 */
export const belongsToFamily = relate({
  type: "BELONGS_TO_FAMILY",
  field: "belongsToFamily",
  from: [Chip],
  to: [ChipFamily],
  description: "The families to which this chip belongs.",
  label: { en: "belongs to family", zh: "所属系列" },
  inverse: {
    field: "chips",
    label: { en: "chips", zh: "系列芯片" },
    description: "The chips that belong to this family.",
  },
});
