import { Answer, AnswerPart } from "../../../decorators/index.js";
import { Entity } from "../../entity.js";
import { ChangeKind } from "../../enums/change-kind.js";
import { Claim } from "../../evidence/claim.js";
import { DateInterval } from "../../values/date-interval.js";

/** The accepted date of an event, a deal or a policy that differs between two views. */
@Answer(
  "difference",
  "The accepted date of something that is another in a second view, or rests on another claim. (日期差异)",
)
export class DateDifference {
  @AnswerPart(() => Entity, "entity", "What is dated.")
  readonly entity!: Entity;

  @AnswerPart(() => ChangeKind, "change", "Which of the views has such a date.")
  readonly change!: ChangeKind;

  @AnswerPart(() => DateInterval, "before", "The date in the first view.", { nullable: true })
  readonly before!: DateInterval | null;

  @AnswerPart(() => DateInterval, "after", "The date in the second view.", { nullable: true })
  readonly after!: DateInterval | null;

  @AnswerPart(() => [Claim], "claimsBefore", "The claim behind the first date.")
  readonly claimsBefore!: readonly Claim[];

  @AnswerPart(() => [Claim], "claimsAfter", "The claim behind the second date.")
  readonly claimsAfter!: readonly Claim[];
}
