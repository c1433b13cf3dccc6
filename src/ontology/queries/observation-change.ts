import { Float } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { Observation } from "../evidence/observation.js";

/** How a number changed since the one before it. */
@Answer(
  "changes",
  "How a number changed since the one stated for the period before, a fall being negative. (变化)",
)
export class ObservationChange {
  @AnswerPart(
    () => Float,
    "absolute",
    "The number less the one before, in its unit; of shares in percent, percentage points. Null where either is no exact number.",
    { nullable: true },
  )
  readonly absolute!: number | null;

  @AnswerPart(
    () => Float,
    "relative",
    "The change divided by the number before; null where it is unknown, or that number is 0.",
    { nullable: true },
  )
  readonly relative!: number | null;

  @AnswerPart(() => Observation, "previous", "The number before.")
  readonly previous!: Observation;

  @AnswerPart(() => String, "unknownBecause", "Why the change is unknown, where it is.", {
    nullable: true,
  })
  readonly unknownBecause!: string | null;
}
