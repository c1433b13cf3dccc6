import { ID } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { Chip } from "../chip.js";
import { Outcome } from "../enums/outcome.js";
import { Organization } from "../organization.js";

/** A chip of which a changed rule says something else. */
@Answer("verdict", "A chip of which a changed rule says something else. (受影响的芯片)")
export class RuleImpactEntry {
  @AnswerPart(() => ID, "id", "Names the entry.")
  readonly id!: string;

  @AnswerPart(() => Chip, "chip", "The chip.")
  readonly chip!: Chip;

  @AnswerPart(() => [Organization], "designers", "Whose chip it is.")
  readonly designers!: readonly Organization[];

  @AnswerPart(() => Outcome, "before", "What the rule says as it stands.")
  readonly before!: Outcome;

  @AnswerPart(() => Outcome, "after", "What it would say with the other thresholds.")
  readonly after!: Outcome;

  @AnswerPart(() => [String], "paragraphsBefore", "The paragraphs met as the rule stands.")
  readonly paragraphsBefore!: readonly string[];

  @AnswerPart(() => [String], "paragraphsAfter", "Those met with the other thresholds.")
  readonly paragraphsAfter!: readonly string[];

  @AnswerPart(() => Boolean, "flipsBefore", "Whether figures in view disagree as the rule stands.")
  readonly flipsBefore!: boolean;

  @AnswerPart(() => Boolean, "flipsAfter", "Whether they do with the other thresholds.")
  readonly flipsAfter!: boolean;
}
