import { ID } from "type-graphql";
import { Answer, AnswerPart, DateScalar } from "../../decorators/index.js";
import { Knowing } from "../enums/knowing.js";
import { Policy } from "../policy.js";
import { RuleStatus } from "./rule-status.js";

/** An export-control rule of one vintage. */
@Answer("verdict", "An export-control rule of one vintage, with its citation. (管制规则)", {
  name: "Rule",
})
export class ControlRule {
  @AnswerPart(() => ID, "id", "The lasting id, such as rule:us-3a090-2023-10.")
  readonly id!: string;

  @AnswerPart(() => String, "title", "What it is called.")
  readonly title!: string;

  @AnswerPart(() => String, "titleZh", "What it is called in Chinese.")
  readonly titleZh!: string;

  @AnswerPart(() => String, "citation", "Where it stands.")
  readonly citation!: string;

  @AnswerPart(() => String, "jurisdiction", "Whose rule it is: an ISO 3166-1 code.")
  readonly jurisdiction!: string;

  @AnswerPart(() => DateScalar, "effectiveFrom", "The first day; null: older than is held here.", {
    nullable: true,
  })
  readonly effectiveFrom!: string | null;

  @AnswerPart(() => DateScalar, "effectiveTo", "The last day; null: as far as is known, still.", {
    nullable: true,
  })
  readonly effectiveTo!: string | null;

  @AnswerPart(() => String, "url", "Where to read it.", { nullable: true })
  readonly url!: string | null;

  @AnswerPart(() => Policy, "policy", "The policy that stands for it in the graph.", {
    nullable: true,
  })
  readonly policy!: Policy | null;

  @AnswerPart(() => Knowing, "known", "How well it is known.")
  readonly known!: Knowing;

  @AnswerPart(() => [RuleStatus], "statuses", "How it stood and stands, in order of day.")
  readonly statuses!: readonly RuleStatus[];
}
