import { Kind } from "../decorators/index.js";
import { Dated } from "./dated.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** Something that happened or is to happen: a hearing, a launch, a statement, a meeting. */
@Kind({
  description:
    "Something that happened or is to happen, such as a hearing, a launch or a statement.",
  label: { en: "event", zh: "事件" },
  plural: { en: "events", zh: "事件" },
  family: "dated",
  idPrefix: "event",
  implements: [Dated, Entity, Node],
})
export class Event {}
