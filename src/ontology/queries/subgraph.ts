import { Answer, AnswerPart } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Step } from "./step.js";

/** A part of the graph around an entity. */
@Answer("walk", "A part of the graph: entities, and all relations among them. (子图)")
export class Subgraph {
  @AnswerPart(() => [Entity], "nodes", "The entities, the nearest first, then by id.")
  readonly nodes!: readonly Entity[];

  @AnswerPart(() => [Step], "edges", "Every relation in view among them, as it is stated.")
  readonly edges!: readonly Step[];

  @AnswerPart(
    () => Boolean,
    "truncated",
    "Whether the limit left out entities that are near enough.",
  )
  readonly truncated!: boolean;
}
