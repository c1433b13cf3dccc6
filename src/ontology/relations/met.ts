import { relate } from "../../decorators/index.js";
import { Person } from "../person.js";

/**
 * A meeting of two people, read both ways.
 *
 * `(:Person)-[:MET]-(:Person)`
 */
export const met = relate({
  type: "MET",
  field: "met",
  from: [Person],
  to: [Person],
  description: "The people whom this person met.",
  label: { en: "met", zh: "会见" },
  symmetric: true,
});
