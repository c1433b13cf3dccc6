import { printType } from "graphql";
import { Query, Resolver } from "type-graphql";
import { expect, test } from "vitest";
import { buildOntologySchema } from "../../src/decorators/index.js";
import { ontologyTypes } from "../../src/ontology/index.js";
import { Contradiction } from "../../src/ontology/queries/contradiction.js";
import { SourceScorecard } from "../../src/ontology/queries/source-scorecard.js";

/** Asks for both answers, so that the schema has them. */
@Resolver()
class Questions {
  @Query(() => [Contradiction])
  contradictions(): readonly Contradiction[] {
    return [];
  }

  @Query(() => [SourceScorecard])
  scorecards(): readonly SourceScorecard[] {
    return [];
  }
}

test("the answers have the fields of the contract", () => {
  const schema = buildOntologySchema({ types: ontologyTypes, questions: [Questions] });
  const fields = (name: string): readonly string[] =>
    [...printType(schema.getType(name)!).matchAll(/^ {2}(\w+: \S+)$/gmu)].map(([, it = ""]) => it);
  expect(fields("Contradiction").toSorted()).toEqual([
    "about: [Entity!]!",
    "claims: [Claim!]!",
    "explanation: String!",
    "explanationZh: String!",
    "formula: String",
    "gapPercent: Float",
    "id: ID!",
    "kind: ContradictionKind!",
    "probableCause: ProbableCause!",
    "severity: Severity!",
    "status: ContradictionStatus!",
  ]);
  expect(fields("SourceScorecard").toSorted()).toEqual([
    "contradicted: Int!",
    "contradictions: [Contradiction!]!",
    "document: Document!",
    "figures: Int!",
    "share: Float",
  ]);
});
