import { Arg, ID, Query, Resolver } from "type-graphql";
import { Analysis } from "../../decorators/index.js";
import { ContradictionKind } from "../enums/contradiction-kind.js";
import { ContradictionStatus } from "../enums/contradiction-status.js";
import { Contradiction } from "./contradiction.js";
import { IndependentSources } from "./independent-sources.js";
import { SourceScorecard } from "./source-scorecard.js";

/** The questions about claims that speak against each other, and about their sources. */
@Resolver()
export class ContradictionQuestions {
  @Query(() => [Contradiction], {
    description: "What claims in view say against each other, the gravest first. (矛盾)",
  })
  @Analysis("contradictions", { connection: true })
  contradictions(
    @Arg("about", () => String, {
      nullable: true,
      description:
        "Only those about this entity: an id or any name. Those about a model's variants alone are not about the model.",
    })
    _about?: string,
    @Arg("kinds", () => [ContradictionKind], {
      nullable: true,
      description: "Only these kinds; absent: all of them.",
    })
    _kinds?: readonly ContradictionKind[],
    @Arg("status", () => [ContradictionStatus], {
      nullable: true,
      defaultValue: [ContradictionStatus.OPEN],
      description: "Only those that stand so; null: however they stand.",
    })
    _status?: readonly ContradictionStatus[],
  ): readonly Contradiction[] {
    return [];
  }

  @Query(() => [SourceScorecard], {
    description:
      "For each document in view how often better sources contradict its figures, by id. (来源评分)",
  })
  @Analysis("source-scorecards")
  sourceScorecards(): readonly SourceScorecard[] {
    return [];
  }

  @Query(() => IndependentSources, {
    description:
      "On how many independent words claims rest, such as those behind an edge. (独立来源)",
  })
  @Analysis("independent-sources")
  independentSources(
    @Arg("claims", () => [ID], {
      description: "Ids of claims, 500 at most; those outside the view count for nothing.",
    })
    _claims: readonly string[],
  ): IndependentSources {
    return { count: 0, sources: [] };
  }
}
