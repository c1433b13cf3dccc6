import { Int } from "type-graphql";
import { Answer, AnswerPart } from "../../decorators/index.js";
import { Entity } from "../entity.js";

/** On how many independent words claims rest. */
@Answer("sources", "The sources of claims that do not depend on each other. (独立来源)")
export class IndependentSources {
  @AnswerPart(
    () => Int,
    "count",
    "How many: ten reports that pass on one are one, and so are those who speak together.",
  )
  readonly count!: number;

  @AnswerPart(
    () => [Entity],
    "sources",
    "Who they are: people, organisations or documents, by id; of those who speak together, each.",
  )
  readonly sources!: readonly Entity[];
}
