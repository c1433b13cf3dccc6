import { Float, Int } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { Document } from "../evidence/document.js";
import { Contradiction } from "./contradiction.js";

/** How often the figures of a document are contradicted by those of better sources. */
@Answer("scorecards", "How often better sources contradict a document's figures. (来源评分)")
export class SourceScorecard {
  @AnswerPart(() => Document, "document", "The document judged.")
  readonly document!: Document;

  @AnswerPart(() => Int, "figures", "How many figures it states in view.")
  readonly figures!: number;

  @AnswerPart(() => Int, "contradicted", "How many of them a better source contradicts.")
  readonly contradicted!: number;

  @AnswerPart(
    () => Float,
    "share",
    "The share of its figures that are contradicted, from 0 to 1; null when it states none.",
    { nullable: true },
  )
  readonly share!: number | null;

  @AnswerPart(() => [Contradiction], "contradictions", "Where that happens.")
  readonly contradictions!: readonly Contradiction[];
}
