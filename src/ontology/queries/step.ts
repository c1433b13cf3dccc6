import { Answer, AnswerPart, RelationTypeName } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Claim } from "../evidence/claim.js";
import { Qualifier } from "../values/qualifier.js";

/** A relation between two entities, in the direction in which it is followed. */
@Answer("walk", "A relation between two entities, in the direction in which it is followed. (一步)")
export class Step {
  @AnswerPart(() => Entity, "from", "Where the step starts.")
  readonly from!: Entity;

  @AnswerPart(() => Entity, "to", "Where the step ends.")
  readonly to!: Entity;

  @AnswerPart(() => RelationTypeName, "relation", "The relation that is followed.")
  readonly relation!: string;

  @AnswerPart(
    () => Boolean,
    "forward",
    "Whether the relation is followed as it is stated; false where the step goes against it. A relation read both ways is always followed forward.",
  )
  readonly forward!: boolean;

  @AnswerPart(
    () => String,
    "label",
    "The relation in English, in the direction of the step: designs, or designed by.",
  )
  readonly label!: string;

  @AnswerPart(
    () => String,
    "labelZh",
    "The relation in simplified Chinese, in the direction of the step.",
  )
  readonly labelZh!: string;

  @AnswerPart(
    () => [Qualifier],
    "properties",
    "What the relation itself says, such as a title or a stance.",
  )
  readonly properties!: readonly Qualifier[];

  @AnswerPart(() => [Claim], "claims", "The claims in view that state it.")
  readonly claims!: readonly Claim[];

  @AnswerPart(
    () => String,
    "sources",
    "The documents and paragraphs in view that state it, in one line.",
  )
  readonly sources!: string;
}
