import { Kind } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Organization } from "./organization.js";

/** A body that studies and advises: a think tank, a university institute, a research firm. */
@Kind({
  description: "A think tank, a research institute or a market research firm.",
  label: { en: "institute", zh: "研究机构" },
  plural: { en: "institutes", zh: "研究机构" },
  family: "organization",
  idPrefix: "institute",
  implements: [Organization, Entity, Node],
})
export class Institute {}
