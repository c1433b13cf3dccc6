import { Int } from "type-graphql";
import { Property, ValueObject } from "../../decorators/index.js";

/**
 * A stretch of a paragraph's text, from its start up to but without its end.
 *
 * Positions count UTF-16 code units from 0, as JavaScript's `slice` does. Marks may overlap.
 */
@ValueObject("A stretch of a paragraph's text; positions count UTF-16 code units from 0.")
export class Mark {
  @Property(() => Int, {
    description: "Where it starts.",
    label: { en: "start", zh: "起点" },
    unit: "UTF-16 code units",
  })
  readonly start!: number;

  @Property(() => Int, {
    description: "Where it ends: the first unit after it.",
    label: { en: "end", zh: "终点" },
    unit: "UTF-16 code units",
  })
  readonly end!: number;

  @Property(() => String, {
    description: "What stands there.",
    label: { en: "text", zh: "文字" },
  })
  readonly text!: string;
}
