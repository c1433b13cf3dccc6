export { announcementsFor, type Announcement } from "./announcements.js";
export { type ThresholdChange } from "./change-thresholds.js";
export { isKnownDestination, KNOWN_DESTINATIONS, readDestination } from "./destinations.js";
export { evaluateRule } from "./evaluate-rule.js";
export { tellRule } from "./tell-rule.js";
export { exportVerdict, type ExportVerdict, type VerdictQuestion } from "./export-verdict.js";
export { type GateSummary } from "./gate-summary.js";
export {
  type GateVerdict,
  type Headroom,
  type ToldCondition,
  type ToldRule,
  type ToldStatus,
} from "./gate-verdict.js";
export { type ControlRule, type RuleException, type StatusInterval } from "./rule.js";
export { type RuleChip, type RuleDesigner, type RuleFigure } from "./rule-chip.js";
export { type RuleEndUser, type RuleParent } from "./rule-end-user.js";
export {
  ruleImpact,
  type RuleImpact,
  type RuleImpactEntry,
  type RuleImpactQuestion,
} from "./rule-impact.js";
export { changeDays, findRule, READ_UNTIL, rules } from "./rules.js";
export { type Situation } from "./situation.js";
export { ENFORCEMENTS, type Enforcement } from "./words/enforcement.js";
export { GATES, type Gate } from "./words/gate.js";
export { type Knowing } from "./words/knowing.js";
export { LEGAL_STATUSES, type LegalStatus } from "./words/legal-status.js";
export { OUTCOMES, type Outcome } from "./words/outcome.js";
export { all, any, not, type Truth } from "./words/truth.js";
