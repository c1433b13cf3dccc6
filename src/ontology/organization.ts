import { KindInterface, Property } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** A body of people that can act as one: a company, a ministry, a parliament, a newspaper. */
@KindInterface({
  description: "A body of people that acts as one, from a company to a parliament.",
  label: { en: "organization", zh: "机构" },
  plural: { en: "organizations", zh: "机构" },
  family: "organization",
  implements: [Entity, Node],
})
export abstract class Organization {
  /**
   * @see https://www.iso.org/iso-3166-country-codes.html
   */
  @Property(() => String, {
    description: "The country it belongs to, as an ISO 3166-1 alpha-2 code such as CN or US.",
    label: { en: "country", zh: "国家" },
    nullable: true,
    indexed: true,
  })
  readonly country?: string | null;
}
