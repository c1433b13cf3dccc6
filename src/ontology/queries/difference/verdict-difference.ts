import { Answer, AnswerPart, DateScalar } from "../../../decorators/index.js";
import { Chip } from "../../chip.js";
import { Gate } from "../../enums/gate.js";
import { Outcome } from "../../enums/outcome.js";

/** A verdict for China that differs between two views. */
@Answer("difference", "A verdict for China that differs between two views. (结论差异)")
export class VerdictDifference {
  @AnswerPart(() => Chip, "chip", "The chip.")
  readonly chip!: Chip;

  @AnswerPart(() => Gate, "gate", "The gate.")
  readonly gate!: Gate;

  @AnswerPart(() => DateScalar, "on", "The day: today, or one on which a rule changes.")
  readonly on!: string;

  @AnswerPart(() => Outcome, "before", "What the gate comes to in the first view.", {
    nullable: true,
  })
  readonly before!: Outcome | null;

  @AnswerPart(() => Outcome, "after", "What it comes to in the second view.", { nullable: true })
  readonly after!: Outcome | null;

  @AnswerPart(() => Boolean, "flipsBefore", "Whether figures of the first view disagree on it.")
  readonly flipsBefore!: boolean;

  @AnswerPart(() => Boolean, "flipsAfter", "Whether figures of the second view do.")
  readonly flipsAfter!: boolean;
}
