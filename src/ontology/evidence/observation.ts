import { Float } from "type-graphql";
import { Kind, Property } from "../../decorators/index.js";
import { Node } from "../node.js";
import { DateInterval } from "../values/date-interval.js";
import { Qualifier } from "../values/qualifier.js";

/** A number that was stated about an entity, for a period, in the unit of the statement. */
@Kind({
  description: "A number that was stated about an entity, such as a market share or a value.",
  label: { en: "observation", zh: "观测值" },
  plural: { en: "observations", zh: "观测值" },
  family: "evidence",
  idPrefix: "observation",
  caption: "metric",
  implements: [Node],
  role: "observation",
  hidden: true,
})
export class Observation {
  @Property(() => String, {
    description: "What was measured, such as MARKET_SHARE or ORDER_VALUE.",
    label: { en: "metric", zh: "指标" },
    indexed: true,
  })
  readonly metric!: string;

  @Property(() => String, {
    description: "What the number is set against, in words, such as the market of a share.",
    label: { en: "object in words", zh: "宾语文字" },
    nullable: true,
  })
  readonly objectText?: string | null;

  @Property(() => Float, {
    description: "The number stated, or the lower end of a range.",
    label: { en: "value", zh: "数值" },
  })
  readonly value!: number;

  @Property(() => Float, {
    description: "The upper end of a range.",
    label: { en: "upper value", zh: "数值上限" },
    nullable: true,
  })
  readonly valueMax?: number | null;

  @Property(() => String, {
    description: "How the number bounds the truth, such as =, >, ≥ or ~.",
    label: { en: "comparator", zh: "比较符" },
  })
  readonly comparator!: string;

  @Property(() => String, {
    description: "The unit of the number, as stated.",
    label: { en: "unit", zh: "单位" },
    nullable: true,
  })
  readonly unit?: string | null;

  @Property(() => [Qualifier], {
    description: "The circumstances that narrow the number, such as what a share is a share of.",
    label: { en: "qualifiers", zh: "限定条件" },
    flattened: "qualifiers",
  })
  readonly qualifiers!: readonly Qualifier[];

  @Property(() => DateInterval, {
    description: "The time for which the number is stated.",
    label: { en: "period", zh: "时期" },
    nullable: true,
    flattened: "period",
  })
  readonly period?: DateInterval | null;
}
