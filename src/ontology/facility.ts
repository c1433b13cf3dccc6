import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** A building or a site with a purpose: a plant, a data centre, a hall. */
@Kind({
  description: "A plant, a data centre, a hall or another site with a purpose.",
  label: { en: "facility", zh: "设施" },
  plural: { en: "facilities", zh: "设施" },
  family: "place",
  idPrefix: "facility",
  implements: [Entity, Node],
})
export class Facility {}
