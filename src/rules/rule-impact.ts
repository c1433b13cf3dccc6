import { QueryError } from "../errors/index.js";
import { changeThresholds, type ThresholdChange } from "./change-thresholds.js";
import { readDestination } from "./destinations.js";
import { evaluateRule } from "./evaluate-rule.js";
import type { GateVerdict, ToldRule } from "./gate-verdict.js";
import { readDay } from "./read-day.js";
import type { RuleChip } from "./rule-chip.js";
import type { ControlRule } from "./rule.js";
import { findRule } from "./rules.js";
import { tellRule } from "./tell-rule.js";
import type { Outcome } from "./words/outcome.js";

/** A chip of which a changed rule says something else. */
export interface RuleImpactEntry {
  readonly id: string;
  readonly chip: { readonly id: string };
  readonly designers: readonly { readonly id: string }[];
  readonly before: Outcome;
  readonly after: Outcome;
  readonly paragraphsBefore: readonly string[];
  readonly paragraphsAfter: readonly string[];
  readonly flipsBefore: boolean;
  readonly flipsAfter: boolean;
}

/** What a change of thresholds would do. */
export interface RuleImpact {
  readonly id: string;
  readonly rule: ToldRule;
  readonly destination: string;
  readonly on: string;
  /** How many chips were asked. */
  readonly examined: number;
  /** Those whose outcome changes, in the order given. */
  readonly entries: readonly RuleImpactEntry[];
}

/** A question about other thresholds. */
export interface RuleImpactQuestion {
  readonly rule: string;
  readonly thresholds: readonly ThresholdChange[];
  readonly chips: readonly RuleChip[];
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
  /** Where the chips go; China unless said otherwise. */
  readonly destination?: string;
}

function refuse(rule: ControlRule, on: string): never {
  const until = rule.effectiveTo === null ? "" : ` until ${rule.effectiveTo}`;
  throw new QueryError(
    "BAD_USER_INPUT",
    `${rule.id} does not stand on ${on}: it does from ${rule.effectiveFrom ?? "long ago"}${until}. Give a day of those in on.`,
    { rule: rule.id, on },
  );
}

/**
 * Says which chips, and whose, a rule would judge otherwise with other thresholds.
 *
 * Only the rule itself is asked, not the rules that take its list over. Throws a QueryError for an
 * unknown rule, a threshold that the rule does not have, and a day on which it does not stand.
 */
export function ruleImpact(question: RuleImpactQuestion): RuleImpact {
  const rule = findRule(question.rule);
  const on = readDay(question.on);
  const destination = readDestination(question.destination ?? "CN");
  if (on < (rule.effectiveFrom ?? "") || (rule.effectiveTo !== null && on > rule.effectiveTo)) {
    refuse(rule, on);
  }
  const other = changeThresholds(rule, question.thresholds);
  const judge = (by: ControlRule, chip: RuleChip): GateVerdict | undefined =>
    evaluateRule(by, { chip, destination, endUser: undefined, exportedFrom: "US", on });
  const entries = question.chips.flatMap((chip): readonly RuleImpactEntry[] => {
    const before = judge(rule, chip);
    const after = judge(other, chip);
    if (before === undefined || after === undefined || before.outcome === after.outcome) return [];
    return [
      {
        id: `impact:${rule.id}/${chip.id}/${destination}/${on}`,
        chip: { id: chip.id },
        designers: chip.designers.map(({ id }) => ({ id })),
        before: before.outcome,
        after: after.outcome,
        paragraphsBefore: before.paragraphs,
        paragraphsAfter: after.paragraphs,
        flipsBefore: before.flips,
        flipsAfter: after.flips,
      },
    ];
  });
  return {
    id: `impact:${rule.id}/${destination}/${on}`,
    rule: tellRule(rule),
    destination,
    on,
    examined: question.chips.length,
    entries,
  };
}
