import { Kind, Property } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** A quantity by which things are measured, so that its names can be looked up. */
@Kind({
  description: "A quantity by which products or organizations are measured.",
  label: { en: "metric", zh: "指标" },
  plural: { en: "metrics", zh: "指标" },
  family: "technology",
  idPrefix: "metric",
  implements: [Entity, Node],
})
export class Metric {
  @Property(() => String, {
    description: "The unit in which it is usually given.",
    label: { en: "unit", zh: "单位" },
    nullable: true,
  })
  readonly unit?: string | null;
}
