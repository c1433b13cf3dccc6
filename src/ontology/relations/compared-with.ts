import { Property, relate, RelationProperties } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { ComparisonKind } from "../enums/comparison-kind.js";
import { Group } from "../group.js";
import { Product } from "../product.js";

/** What is said of a comparison besides its two ends. */
@RelationProperties("How one product compares with another.")
export class ComparedWithProperties {
  @Property(() => ComparisonKind, {
    description: "How the first compares with the second.",
    label: { en: "kind", zh: "比较方式" },
  })
  readonly kind!: ComparisonKind;

  @Property(() => String, {
    description: "The metric by which they are compared, such as TPP.",
    label: { en: "metric", zh: "指标" },
    nullable: true,
  })
  readonly metric?: string | null;
}

/**
 * A comparison in words, where a document gives no two figures.
 *
 * `(:Product|Group)-[:COMPARED_WITH]->(:Product|Group)`
 */
export const comparedWith = relate({
  type: "COMPARED_WITH",
  field: "comparedWith",
  from: [Product, Group],
  to: [Product, Group],
  common: Entity,
  description: "What this was compared with, and how it compares.",
  label: { en: "compared with", zh: "比较对象" },
  inverse: {
    field: "comparisons",
    label: { en: "comparisons", zh: "被比较" },
    description: "What was compared with this, and how that compares.",
  },
  properties: () => ComparedWithProperties,
});
