import type { ToldCondition } from "./gate-verdict.js";
import type { ControlRule, StatusInterval } from "./rule.js";
import type { Outcome } from "./words/outcome.js";

interface Said {
  readonly outcome: Outcome;
  readonly outcomes: readonly Outcome[];
  readonly flips: boolean;
  readonly paragraphs: readonly string[];
  readonly conditions: readonly ToldCondition[];
  readonly rule: ControlRule;
  readonly status: StatusInterval;
}

/** What is not known of the conditions that decide, and only where it leaves those above open. */
function gaps(conditions: readonly ToldCondition[], rule: ControlRule): string {
  const byId = new Map(conditions.map((condition) => [condition.id, condition]));
  const matters = ({ holds, parent }: ToldCondition): boolean => {
    if (holds !== "UNKNOWN") return false;
    const above = parent === null ? undefined : byId.get(parent);
    return above === undefined || matters(above);
  };
  const open = conditions.filter((one) => one.decides && matters(one));
  const missing = [...new Set(open.flatMap((one) => one.missing))];
  return missing.length === 0
    ? (rule.leavesOpen ?? "what the rule leaves open")
    : missing.join("; ");
}

/** Writes one sentence on why a rule says what it says. */
export function reasonFor({
  outcome,
  outcomes,
  flips,
  paragraphs,
  conditions,
  rule,
  status,
}: Said): string {
  const doubt =
    flips && outcome !== "INDETERMINATE"
      ? ` Another figure leads to ${outcomes.filter((one) => one !== outcome).join(" and ")}.`
      : "";
  const holdsOf = (key: string): string | undefined =>
    conditions.find((condition) => condition.key === key)?.holds;
  if (outcome === "INDETERMINATE") {
    if (flips) return `The figures that sources give lead to ${outcomes.join(" and ")}.`;
    return `Not known: ${gaps(conditions, rule)}.`;
  }
  if (holdsOf("destination-reached") === "FALSE") return "The rule does not reach the destination.";
  if (status.binds === "FALSE") return `The rule is suspended: ${status.citation}.${doubt}`;
  if (paragraphs.length > 0) return `Met: ${paragraphs.join(", ")}.${doubt}`;
  const none = rule.paragraphs.length === 0 ? rule.title : "No paragraph of the rule is met";
  return `${none}.${doubt}`;
}
