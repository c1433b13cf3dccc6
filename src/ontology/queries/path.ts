import { Int } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Step } from "./step.js";

/** A way from one entity to another. */
@Answer("walk", "A way from one entity to another along relations. (路径)")
export class Path {
  @AnswerPart(() => Int, "length", "How many steps it takes.")
  readonly length!: number;

  @AnswerPart(() => [Entity], "nodes", "The entities on the way, both ends included; none twice.")
  readonly nodes!: readonly Entity[];

  @AnswerPart(() => [Step], "steps", "The steps, one fewer than the entities.")
  readonly steps!: readonly Step[];
}
