import { Answer, AnswerPart } from "../../../decorators/index.js";
import { Entity } from "../../entity.js";
import { ChangeKind } from "../../enums/change-kind.js";
import { Claim } from "../../evidence/claim.js";
import { Qualifier } from "../../values/qualifier.js";

/** A relation between two entities that differs between two views. */
@Answer(
  "difference",
  "A relation that one of two views lacks, or that other claims stand behind. (关系差异)",
)
export class EdgeDifference {
  @AnswerPart(() => String, "relation", "The type of the relation, such as DESIGNS.")
  readonly relation!: string;

  @AnswerPart(() => Entity, "from", "Where it starts.")
  readonly from!: Entity;

  @AnswerPart(() => Entity, "to", "Where it ends.")
  readonly to!: Entity;

  @AnswerPart(() => [Qualifier], "properties", "Its own properties, such as a title.")
  readonly properties!: readonly Qualifier[];

  @AnswerPart(() => ChangeKind, "change", "Which of the views has it, or that its claims differ.")
  readonly change!: ChangeKind;

  @AnswerPart(() => [Claim], "claimsBefore", "The claims behind it in the first view.")
  readonly claimsBefore!: readonly Claim[];

  @AnswerPart(() => [Claim], "claimsAfter", "The claims behind it in the second view.")
  readonly claimsAfter!: readonly Claim[];
}
