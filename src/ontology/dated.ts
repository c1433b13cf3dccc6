import { DateScalar, KindInterface, Property } from "../decorators/index.js";
import { DatePrecision } from "./enums/date-precision.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { DateInterval } from "./values/date-interval.js";

/** Whatever stands on a timeline: an event, a deal, a policy. */
@KindInterface({
  description: "Anything that stands on a timeline: an event, a deal or a policy.",
  label: { en: "dated thing", zh: "有日期事项" },
  plural: { en: "dated things", zh: "有日期事项" },
  family: "dated",
  implements: [Entity, Node],
})
export abstract class Dated {
  @Property(() => DateScalar, {
    description: "The first day on which it may have happened or begun.",
    label: { en: "earliest", zh: "最早日期" },
    nullable: true,
    indexed: true,
    claimed: "date",
  })
  readonly earliest?: string | null;

  @Property(() => DateScalar, {
    description: "The last day on which it may have happened or begun.",
    label: { en: "latest", zh: "最晚日期" },
    nullable: true,
    indexed: true,
    claimed: "date",
  })
  readonly latest?: string | null;

  /**
   * @see https://www.loc.gov/standards/datetime/
   */
  @Property(() => String, {
    description: "The date as stated, in EDTF, such as 2025-12-08, 2025-12 or 2024-Q4.",
    label: { en: "date", zh: "日期" },
    nullable: true,
    claimed: "date",
  })
  readonly date?: string | null;

  @Property(() => DatePrecision, {
    description: "How exactly the date is told.",
    label: { en: "precision of the date", zh: "日期精度" },
    nullable: true,
    claimed: "date",
  })
  readonly datePrecision?: DatePrecision | null;

  @Property(() => [DateInterval], {
    description: "Every date that claims in view give it, the accepted one first.",
    label: { en: "dates", zh: "各种日期" },
    gathers: { earliest: "earliest", latest: "latest", text: "date" },
  })
  readonly dates!: readonly DateInterval[];
}
