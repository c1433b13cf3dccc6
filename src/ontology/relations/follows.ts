import { relate } from "../../decorators/index.js";
import { Dated } from "../dated.js";

/**
 * The order or dependence of two dated things.
 *
 * `(:Dated)-[:FOLLOWS]->(:Dated)`
 */
export const follows = relate({
  type: "FOLLOWS",
  field: "follows",
  from: [Dated],
  to: [Dated],
  description: "What this follows: an earlier event, a promise, a principle of another policy.",
  label: { en: "follows", zh: "继于" },
  inverse: {
    field: "followedBy",
    label: { en: "followed by", zh: "后续" },
    description: "What follows this.",
  },
});
