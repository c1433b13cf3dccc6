import { Kind, Property } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** A country, a group of countries, a region or a city. */
@Kind({
  description: "A country, a group of countries, a region or a city.",
  label: { en: "place", zh: "地点" },
  plural: { en: "places", zh: "地点" },
  family: "place",
  idPrefix: "place",
  implements: [Entity, Node],
})
export class Place {
  /**
   * @see https://www.iso.org/iso-3166-country-codes.html
   */
  @Property(() => String, {
    description: "The ISO 3166-1 alpha-2 code of a country; empty for other places.",
    label: { en: "code", zh: "代码" },
    nullable: true,
    indexed: true,
  })
  readonly code?: string | null;
}
