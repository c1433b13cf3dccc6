import {
  GraphQLObjectType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from "graphql";
import { expect, test } from "vitest";
import { Arg, Query, Resolver } from "type-graphql";
import { buildOntologySchema } from "../../src/decorators/index.js";
import { ontologyTypes } from "../../src/ontology/index.js";
import { ExportVerdict } from "../../src/ontology/queries/export-verdict.js";
import { RuleImpact } from "../../src/ontology/queries/rule-impact.js";
import { ThresholdChange } from "../../src/ontology/queries/threshold-change.js";
import {
  ENFORCEMENTS,
  GATES,
  LEGAL_STATUSES,
  OUTCOMES,
  ruleImpact,
} from "../../src/rules/index.js";
import { ask } from "./ask.js";
import { chip, endUser, H20, H200 } from "./chips.js";

@Resolver()
class Questions {
  @Query(() => ExportVerdict)
  verdict(): ExportVerdict | undefined {
    return undefined;
  }

  @Query(() => RuleImpact)
  impact(
    @Arg("thresholds", () => [ThresholdChange]) _thresholds: readonly ThresholdChange[],
  ): RuleImpact | undefined {
    return undefined;
  }
}

const schema: GraphQLSchema = buildOntologySchema({ types: ontologyTypes, questions: [Questions] });

function fieldsOf(name: string): ReturnType<GraphQLObjectType["getFields"]> {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLObjectType)) throw new Error(`${name} is no type of answers`);
  return type.getFields();
}

/** Plain data must have what the type promises, and the type must serve all of the data. */
function expectServed(name: string, data: object): void {
  const fields = fieldsOf(name);
  expect(Object.keys(data).sort(), name).toEqual(Object.keys(fields).sort());
  for (const [key, value] of Object.entries(data)) {
    if (isNonNullType(fields[key]?.type)) expect(value, `${name}.${key}`).not.toBeNull();
  }
}

test("the types of answers have the fields of the plain data", () => {
  const verdict = ask(H200, "2026-02-01", { endUser: endUser("bytedance") });
  // The credit lines of documents are known to whoever read them, not to rules.
  expectServed("ExportVerdict", { ...verdict, credits: [] });
  for (const summary of verdict.summary) expectServed("GateSummary", summary);
  for (const announcement of verdict.announcements) expectServed("Announcement", announcement);
  for (const gate of verdict.gates) {
    expectServed("GateVerdict", gate);
    expectServed("Rule", gate.rule);
    for (const status of gate.rule.statuses) expectServed("RuleStatus", status);
    for (const condition of gate.conditions) expectServed("Condition", condition);
    for (const headroom of gate.headroom) expectServed("Headroom", headroom);
  }
  const thresholds = [{ condition: "b.2.density", to: 2.9 }];
  const rule = "rule:us-3a090-2023-10";
  const impact = ruleImpact({ rule, thresholds, chips: [H20], on: "2026-02-01" });
  expectServed("RuleImpact", impact);
  expect(impact.entries).toHaveLength(1);
  for (const entry of impact.entries) expectServed("RuleImpactEntry", entry);
});

test("metrics that are none of chips are told without a metric", () => {
  const stack = ask(chip("stack", "maker", { memoryDensity: [3] }), "2025-02-01");
  const known = (schema.getType("ChipMetric") as GraphQLEnumType).getValues();
  const metrics = stack.gates.flatMap(({ conditions }) => conditions.map(({ metric }) => metric));
  const names = new Set<string | null>([null, ...known.map(({ name }) => name)]);
  expect(metrics.filter((metric) => !names.has(metric))).toEqual([]);
});

test("the words of answers are those of the rules, each with its Chinese", () => {
  const words = {
    Gate: GATES,
    Outcome: OUTCOMES,
    LegalStatus: LEGAL_STATUSES,
    Enforcement: ENFORCEMENTS,
  };
  for (const [name, values] of Object.entries(words)) {
    const type = schema.getType(name) as GraphQLEnumType;
    expect(type.getValues().map((one) => one.name)).toEqual([...values]);
    for (const one of type.getValues()) expect(one.description).toMatch(/\p{Script=Han}/u);
  }
});

test("a change of a threshold can be asked for", () => {
  const input = schema.getType("ThresholdChange") as GraphQLInputObjectType;
  expect(Object.keys(input.getFields())).toEqual(["condition", "metric", "from", "to"]);
});
