import { ID } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { Gate } from "../enums/gate.js";
import { Outcome } from "../enums/outcome.js";

/** What all rules of a gate leave together. */
@Answer("verdict", "What all rules of a gate leave together. (关口汇总)")
export class GateSummary {
  @AnswerPart(() => ID, "id", "Names the entry.")
  readonly id!: string;

  @AnswerPart(() => Gate, "gate", "The gate.")
  readonly gate!: Gate;

  @AnswerPart(() => Outcome, "outcome", "By the rules that are enforced, or may be.")
  readonly outcome!: Outcome;

  @AnswerPart(() => Outcome, "byText", "By the text of all rules, whether enforced or not.")
  readonly byText!: Outcome;

  @AnswerPart(() => Boolean, "flips", "Whether some figure in view leads to another outcome.")
  readonly flips!: boolean;

  @AnswerPart(() => [ID], "rules", "The ids of the rules that say so.")
  readonly rules!: readonly string[];
}
