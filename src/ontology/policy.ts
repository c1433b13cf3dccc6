import { Kind } from "../decorators/index.js";
import { Dated } from "./dated.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** Something an authority lays down: a rule, a permission, a ban, a tariff, a letter, guidance. */
@Kind({
  description: "A rule, permission, ban, tariff, letter or other measure of an authority.",
  label: { en: "policy", zh: "政策" },
  plural: { en: "policies", zh: "政策" },
  family: "policy",
  idPrefix: "policy",
  implements: [Dated, Entity, Node],
})
export class Policy {}
