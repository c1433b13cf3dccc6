import { DateScalar, Property, ValueObject } from "../../decorators/index.js";

/**
 * A time with its precision: a day, a month, a quarter, a year, or a span of them.
 *
 * @see https://www.loc.gov/standards/datetime/ for the notation of the text
 */
@ValueObject("A time with its precision, as the first and last day it may cover.")
export class DateInterval {
  @Property(() => DateScalar, {
    description: "The first day the time may cover.",
    label: { en: "earliest", zh: "最早" },
    nullable: true,
  })
  readonly earliest?: string | null;

  @Property(() => DateScalar, {
    description: "The last day the time may cover.",
    label: { en: "latest", zh: "最晚" },
    nullable: true,
  })
  readonly latest?: string | null;

  @Property(() => String, {
    description: "The time as stated, in EDTF, such as 2025-12 or 2024-Q4.",
    label: { en: "as stated", zh: "原文时间" },
    nullable: true,
  })
  readonly text?: string | null;
}
