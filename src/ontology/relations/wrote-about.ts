import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Person } from "../person.js";

/**
 * A person whose writing has something or somebody as its subject.
 *
 * `(:Person)-[:WROTE_ABOUT]->(:Entity)`
 */
export const wroteAbout = relate({
  type: "WROTE_ABOUT",
  field: "wroteAbout",
  from: [Person],
  to: [Entity],
  description: "What or whom this person wrote about.",
  label: { en: "wrote about", zh: "撰写" },
  inverse: {
    field: "writtenAboutBy",
    label: { en: "written about by", zh: "撰写者" },
    description: "The people who wrote about this.",
  },
});
