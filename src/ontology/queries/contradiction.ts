import { Float, ID } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { ContradictionKind } from "../enums/contradiction-kind.js";
import { ContradictionStatus } from "../enums/contradiction-status.js";
import { ProbableCause } from "../enums/probable-cause.js";
import { Severity } from "../enums/severity.js";
import { Claim } from "../evidence/claim.js";

/** Claims in view that speak against each other, found by rules and never listed by hand. */
@Answer("contradictions", "Claims in view that speak against each other. (矛盾)")
export class Contradiction {
  @AnswerPart(() => ID, "id", "It stays the same as long as the sides are about the same.")
  readonly id!: string;

  @AnswerPart(() => ContradictionKind, "kind", "In which way the claims speak against each other.")
  readonly kind!: ContradictionKind;

  @AnswerPart(() => ContradictionStatus, "status", "Whether what is in view explains it.")
  readonly status!: ContradictionStatus;

  @AnswerPart(() => Severity, "severity", "How much hangs on it.")
  readonly severity!: Severity;

  @AnswerPart(() => [Entity], "about", "What it is about, the main thing first.")
  readonly about!: readonly Entity[];

  @AnswerPart(
    () => Float,
    "gapPercent",
    "How far the sides lie apart, in percent of the stated or accepted one, to one decimal.",
    { nullable: true },
  )
  readonly gapPercent!: number | null;

  @AnswerPart(() => String, "formula", "How one side follows from figures.", { nullable: true })
  readonly formula!: string | null;

  @AnswerPart(() => ProbableCause, "probableCause", "What most likely makes the claims differ.")
  readonly probableCause!: ProbableCause;

  @AnswerPart(() => String, "explanation", "Both sides in one English sentence, with the numbers.")
  readonly explanation!: string;

  @AnswerPart(() => String, "explanationZh", "Both sides in one Chinese sentence.")
  readonly explanationZh!: string;

  @AnswerPart(() => [Claim], "claims", "The claims of both sides.")
  readonly claims!: readonly Claim[];
}
