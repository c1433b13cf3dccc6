import { ID } from "type-graphql";
import { Answer, AnswerPart, DateScalar } from "../../decorators/index.js";
import { Chip } from "../chip.js";
import { Entity } from "../entity.js";
import { Announcement } from "./announcement.js";
import { GateSummary } from "./gate-summary.js";
import { GateVerdict } from "./gate-verdict.js";

/** What the rules say of a shipment of a chip on a day. */
@Answer("verdict", "What the rules say of a shipment of a chip on a day. (出口管制结论)")
export class ExportVerdict {
  @AnswerPart(() => ID, "id", "Names the question.")
  readonly id!: string;

  @AnswerPart(() => Chip, "chip", "The chip.")
  readonly chip!: Chip;

  @AnswerPart(() => String, "destination", "Where it goes: an ISO 3166-1 code.")
  readonly destination!: string;

  @AnswerPart(() => Entity, "endUser", "Who is to use it.", { nullable: true })
  readonly endUser!: Entity | null;

  @AnswerPart(() => String, "exportedFrom", "Where it comes from: an ISO 3166-1 code.")
  readonly exportedFrom!: string;

  @AnswerPart(() => DateScalar, "on", "The day.")
  readonly on!: string;

  @AnswerPart(
    () => DateScalar,
    "readUntil",
    "The last day of the law that was read; a later day is judged as the law was known then.",
  )
  readonly readUntil!: string;

  @AnswerPart(() => [GateSummary], "summary", "What each gate comes to.")
  readonly summary!: readonly GateSummary[];

  @AnswerPart(() => [GateVerdict], "gates", "One entry for each rule that speaks, by gate.")
  readonly gates!: readonly GateVerdict[];

  @AnswerPart(
    () => [String],
    "credits",
    "What the licences of the documents behind it ask to be said wherever it is shown.",
  )
  readonly credits!: readonly string[];

  @AnswerPart(
    () => [Announcement],
    "announcements",
    "What was said by then and no verdict rests on, oldest first.",
  )
  readonly announcements!: readonly Announcement[];
}
