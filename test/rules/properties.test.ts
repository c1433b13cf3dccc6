import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  all,
  any,
  evaluateRule,
  findRule,
  not,
  rules,
  type ControlRule,
  type Gate,
  type Outcome,
  type RuleChip,
  type RuleFigure,
  type Situation,
  type Truth,
} from "../../src/rules/index.js";
import type { Condition } from "../../src/rules/conditions/condition.js";
import { walkConditions } from "../../src/rules/conditions/walk-conditions.js";
import { chip, endUser } from "./chips.js";

const truths = fc.constantFrom<Truth>("TRUE", "FALSE", "UNKNOWN");

function expectAlways(property: fc.IRawProperty<unknown>, numRuns: number): void {
  const seed = Number(process.env["FAST_CHECK_SEED"] ?? Date.now() % 2 ** 31);
  fc.assert(property, { numRuns: numRuns * Number(process.env["FAST_CHECK_FACTOR"] ?? 1), seed });
}

const DAYS = ["2022-10-10", "2022-11-01", "2023-11-01", "2024-01-01", "2024-12-15", "2025-05-01"];
const days = fc.constantFrom(...DAYS, "2025-10-10", "2026-01-20", "2026-02-01", "2026-11-20");
const destinations = fc.constantFrom("CN", "HK", "MO", "AE", "SG", "US");

const METRICS = [
  "TPP",
  "PERFORMANCE_DENSITY",
  "INTERCONNECT_BANDWIDTH",
  "MEMORY_BANDWIDTH",
  "DIE_AREA",
] as const;
// Values on both sides of, and at, the thresholds.
const NEAR: Readonly<Record<string, readonly number[]>> = {
  TPP: [800, 1600, 2368, 2400, 4799, 4800, 14_000, 15_840, 20_800, 20_918, 21_000, 36_000],
  PERFORMANCE_DENSITY: [0.5, 1.6, 2.91, 3.2, 5.91, 5.92, 19],
  INTERCONNECT_BANDWIDTH: [400, 599, 600, 900],
  MEMORY_BANDWIDTH: [2000, 4500, 4800, 5000, 6000, 6499, 6500, 8000],
  DIE_AREA: [200, 270, 500, 814],
};

const figureOf = (metric: string): fc.Arbitrary<RuleFigure> =>
  fc.record({
    metric: fc.constant(metric),
    value: fc.constantFrom(...(NEAR[metric] ?? [1])),
    comparator: fc.constantFrom(null, "=", "~", ">", "<"),
    basis: fc.constantFrom("STATED" as const, "DERIVED" as const),
    claims: fc.constantFrom<readonly string[]>(["claim:a"], ["claim:b"], []),
  });

const figures = fc
  .tuple(...METRICS.map((metric) => fc.array(figureOf(metric), { maxLength: 3 })))
  .map((lists) => lists.flat());

const chips: fc.Arbitrary<RuleChip> = fc.record({
  id: fc.constantFrom("chip:h20", "chip:h200", "chip:other", "chip:mi308x"),
  name: fc.constant("Chip"),
  families: fc.constant([]),
  designers: fc.constantFrom([{ id: "company:nvidia", country: "US" }], []),
  forDataCentres: truths,
  forDataCentresClaims: fc.constant([]),
  figures,
  variants: fc.constant([]),
});

const situations: fc.Arbitrary<Situation> = fc.record({
  chip: chips,
  destination: destinations,
  endUser: fc.constantFrom(undefined, endUser("huawei"), endUser("baidu"), endUser("new", null)),
  exportedFrom: fc.constantFrom("US", "TW"),
  on: days,
});

const everyOutcome = (situation: Situation): readonly (readonly [string, Outcome])[] =>
  rules.flatMap((rule) =>
    rule.gates.flatMap((gate) => {
      const found = evaluateRule(rule, situation, gate);
      return found === undefined ? [] : [[`${rule.id} ${gate}`, found.outcome] as const];
    }),
  );

/** The truths of a rule's groups, from those of what stands below them. */
function judged(
  condition: Condition,
  leaves: ReadonlyMap<string, Truth>,
  into: Map<string, Truth>,
): Truth {
  const of = "of" in condition ? condition.of : [];
  const below = of.map((one) => judged(one, leaves, into));
  const combine = { All: all, Any: any, Not: ([one = "UNKNOWN"]: readonly Truth[]) => not(one) };
  const truth =
    condition.kind === "All" || condition.kind === "Any" || condition.kind === "Not"
      ? combine[condition.kind](below)
      : (leaves.get(condition.key) ?? "UNKNOWN");
  into.set(condition.key, truth);
  return truth;
}

test("what a rule decides stays when an unknown truth becomes known", () => {
  const decide = (rule: ControlRule, leaves: ReadonlyMap<string, Truth>, gate: Gate): Outcome => {
    const truths = new Map<string, Truth>();
    for (const tree of rule.conditions) judged(tree, leaves, truths);
    return rule.decide((key) => truths.get(key) ?? "UNKNOWN", gate);
  };
  const leavesOf = (rule: ControlRule): readonly string[] =>
    rule.conditions
      .flatMap((tree) => walkConditions(tree))
      .flatMap(({ condition }) => ("of" in condition ? [] : [condition.key]));
  expectAlways(
    fc.property(
      fc.constantFrom(...rules.flatMap((rule) => rule.gates.map((gate) => ({ rule, gate })))),
      fc.array(truths, { minLength: 20, maxLength: 20 }),
      fc.nat({ max: 19 }),
      fc.constantFrom<Truth>("TRUE", "FALSE"),
      ({ rule, gate }, values, at, truth) => {
        const keys = leavesOf(rule);
        const leaves = new Map(keys.map((key, index) => [key, values[index] ?? "UNKNOWN"]));
        const key = keys[at % keys.length] ?? "";
        const open = decide(rule, new Map([...leaves, [key, "UNKNOWN"]]), gate);
        const known = decide(rule, new Map([...leaves, [key, truth]]), gate);
        if (open !== "INDETERMINATE") expect(known).toBe(open);
      },
    ),
    2000,
  );
});

test("a figure that becomes known, or rivals that fall away, change no definite outcome", () => {
  expectAlways(
    fc.property(situations, fc.constantFrom(...METRICS), fc.nat(), (situation, metric, pick) => {
      const own = situation.chip.figures.filter(
        (one) => one.metric === metric && one.basis === "STATED",
      );
      // A density that follows from an area is known; and what figures were derived from is left out,
      // since a derived one would fall away with its ground.
      const grounds = metric === "PERFORMANCE_DENSITY" ? [metric, "DIE_AREA"] : [metric];
      const rest = situation.chip.figures
        .filter((one) => !grounds.includes(one.metric))
        .map((one) => ({ ...one, claims: [] }));
      const kept = (some: readonly RuleFigure[]): Situation => ({
        ...situation,
        chip: { ...situation.chip, figures: [...rest, ...some] },
      });
      const value = NEAR[metric]?.[pick % (NEAR[metric]?.length ?? 1)] ?? 1;
      const learned: RuleFigure = { metric, value, basis: "STATED", claims: [] };
      const one = own[pick % Math.max(1, own.length)] ?? learned;
      const before = new Map(everyOutcome(kept(own)));
      for (const [rule, outcome] of everyOutcome(kept([one]))) {
        const open = before.get(rule);
        if (open !== "INDETERMINATE" && open !== undefined) expect(outcome, rule).toBe(open);
      }
    }),
    400,
  );
});

test("more TPP never takes a chip off the list of 2023", () => {
  const list = findRule("rule:us-3a090-2023-10");
  const rank: Partial<Record<Outcome, number>> = {
    NOT_CONTROLLED: 0,
    INDETERMINATE: 1,
    CONTROLLED: 2,
  };
  const areas = fc.constantFrom<readonly number[]>([], [250], [400], [814]);
  expectAlways(
    fc.property(
      fc.nat({ max: 8000 }),
      fc.nat({ max: 8000 }),
      areas,
      truths,
      (first, second, die, forDataCentres) => {
        const [less, more] = [first, second]
          .toSorted((a, b) => a - b)
          .map((tpp) => {
            const one = chip("one", "amd", { tpp: [tpp ?? 0], die }, { forDataCentres });
            const on = "2024-01-01";
            const situation = { destination: "CN", endUser: undefined, exportedFrom: "US", on };
            return (
              rank[evaluateRule(list, { ...situation, chip: one })?.outcome ?? "PERMITTED"] ?? -1
            );
          });
        expect(more).toBeGreaterThanOrEqual(less ?? Infinity);
      },
    ),
    500,
  );
});

test("a rule's answer is well formed whatever is asked", () => {
  expectAlways(
    fc.property(situations, (situation) => {
      for (const rule of rules) {
        const found = evaluateRule(rule, situation);
        if (found === undefined) continue;
        const ids = found.conditions.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { parent } of found.conditions) {
          if (parent !== null) expect(ids).toContain(parent);
        }
        expect(found.flips).toBe(found.outcomes.length > 1);
        for (const { holds, decides, missing, metric } of found.conditions) {
          if (holds === "UNKNOWN" && decides && metric !== null) expect(missing).not.toEqual([]);
        }
      }
    }),
    300,
  );
});
