import { Answer, AnswerPart, DateScalar } from "../../decorators/index.js";
import { Enforcement } from "../enums/enforcement.js";
import { Knowing } from "../enums/knowing.js";
import { LegalStatus } from "../enums/legal-status.js";

/** How a rule stands between two days, both included. */
@Answer("verdict", "How a rule stands between two days, both included. (规则状态)")
export class RuleStatus {
  @AnswerPart(() => DateScalar, "from", "The first day.")
  readonly from!: string;

  @AnswerPart(() => DateScalar, "to", "The last day; null: as far as is known, still.", {
    nullable: true,
  })
  readonly to!: string | null;

  @AnswerPart(() => LegalStatus, "legalStatus", "How it stands in law.")
  readonly legalStatus!: LegalStatus;

  @AnswerPart(() => Enforcement, "enforcement", "Whether it is enforced.")
  readonly enforcement!: Enforcement;

  @AnswerPart(
    () => [String],
    "destinations",
    "The destinations for which it stands so, as ISO 3166-1 codes; empty: all of the rule.",
  )
  readonly destinations!: readonly string[];

  @AnswerPart(() => String, "citation", "What that rests on.")
  readonly citation!: string;

  @AnswerPart(() => Knowing, "known", "How well it is known.")
  readonly known!: Knowing;

  @AnswerPart(() => String, "note", "What to know of it.", { nullable: true })
  readonly note!: string | null;
}
