import type { ToldRule } from "./gate-verdict.js";
import type { ControlRule } from "./rule.js";

// Rules never change, and each is told in every verdict.
const told = new WeakMap<ControlRule, ToldRule>();

/** Tells a rule as answers do: without its conditions, with how it stood and stands. */
export function tellRule(rule: ControlRule): ToldRule {
  const before = told.get(rule);
  if (before !== undefined) return before;
  const { id, title, titleZh, citation, jurisdiction, effectiveFrom, effectiveTo } = rule;
  const { url, policy, known } = rule;
  const statuses = rule.statuses
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
    .map((status) => ({
      from: status.from,
      to: status.to,
      legalStatus: status.legalStatus,
      enforcement: status.enforcement,
      destinations: status.destinations ?? [],
      citation: status.citation,
      known: status.known,
      note: status.note ?? null,
    }));
  const law = { id, title, titleZh, citation, jurisdiction, effectiveFrom, effectiveTo };
  const found = Object.freeze({ ...law, url, policy, known, statuses });
  told.set(rule, found);
  return found;
}
