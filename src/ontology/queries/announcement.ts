import { ID } from "type-graphql";
import { Answer, AnswerPart, DateScalar } from "../../decorators/index.js";
import { Knowing } from "../enums/knowing.js";

/** Something said, found or promised that no verdict rests on. */
@Answer("verdict", "Something said, found or promised that no verdict rests on. (公告与表态)")
export class Announcement {
  @AnswerPart(() => ID, "id", "Names the entry.")
  readonly id!: string;

  @AnswerPart(() => DateScalar, "on", "The day.")
  readonly on!: string;

  @AnswerPart(() => String, "text", "What was said.")
  readonly text!: string;

  @AnswerPart(() => String, "jurisdiction", "On whose side: an ISO 3166-1 code.")
  readonly jurisdiction!: string;

  @AnswerPart(() => String, "citation", "Who tells of it.")
  readonly citation!: string;

  @AnswerPart(() => Knowing, "known", "How well it is known.")
  readonly known!: Knowing;

  @AnswerPart(() => ID, "rule", "The id of the rule that it came to.", { nullable: true })
  readonly rule!: string | null;
}
