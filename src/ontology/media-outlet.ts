import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";

/** A newspaper, a news agency, a broadcaster or another publisher of journalism. */
@Kind({
  description: "A newspaper, news agency, broadcaster or other publisher of journalism.",
  label: { en: "media outlet", zh: "媒体" },
  plural: { en: "media outlets", zh: "媒体" },
  family: "organization",
  idPrefix: "media-outlet",
  implements: [Organization, Entity, Node],
})
export class MediaOutlet {}
