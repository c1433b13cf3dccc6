import { Answer, AnswerPart } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Claim } from "../evidence/claim.js";
import { DateInterval } from "../values/date-interval.js";

/** An approval that a deal needs, and how far it has come. */
@Answer("approvals", "An official approval of a deal, and how far it has come. (审批)")
export class Approval {
  @AnswerPart(
    () => String,
    "name",
    "The procedure that decides it, where a claim names one; otherwise whose approval it is.",
  )
  readonly name!: string;

  @AnswerPart(() => String, "state", "How far it has come, such as PENDING or GRANTED.")
  readonly state!: string;

  @AnswerPart(() => Entity, "decidedBy", "Who decides it; null where no claim says.", {
    nullable: true,
  })
  readonly decidedBy!: Entity | null;

  @AnswerPart(() => DateInterval, "since", "Since when it is said to be in this state.", {
    nullable: true,
  })
  readonly since!: DateInterval | null;

  @AnswerPart(() => [Claim], "claims", "The claims in view that say so.")
  readonly claims!: readonly Claim[];
}
