import { judgeConditions, type Truths } from "./conditions/judge-condition.js";
import type { Reading } from "./conditions/reading.js";
import { readingsFor } from "./conditions/readings.js";
import { thresholdsOf } from "./conditions/walk-conditions.js";
import { isKnownDestination } from "./destinations.js";
import { settle } from "./flips.js";
import { framing } from "./framing.js";
import type { GateVerdict } from "./gate-verdict.js";
import { headroomOf } from "./headroom.js";
import { METRICS } from "./metric-words.js";
import { reasonFor } from "./reason-for.js";
import type { ControlRule, StatusInterval } from "./rule.js";
import type { Situation } from "./situation.js";
import { reaches, statusOn } from "./status-on.js";
import { tellConditions, type JudgedReading } from "./tell-conditions.js";
import { tellRule } from "./tell-rule.js";
import type { Gate } from "./words/gate.js";
import type { Outcome } from "./words/outcome.js";

/** What the rule decides when it is unsure whether it binds at all: only what holds either way. */
function binding(outcome: Outcome, rule: ControlRule, { binds }: StatusInterval): Outcome {
  if (binds === "TRUE" || outcome === rule.otherwise) return outcome;
  return binds === "FALSE" ? rule.otherwise : "INDETERMINATE";
}

/** What the destination alone decides, before any figure is read. */
function byDestination(rule: ControlRule, situation: Situation): Outcome | undefined {
  const { destination, exportedFrom } = situation;
  if (destination === "US" && exportedFrom === "US") return "NOT_APPLICABLE";
  if (!isKnownDestination(destination)) return "INDETERMINATE";
  return reaches(rule, situation) ? undefined : "NOT_APPLICABLE";
}

function namesMet(rule: ControlRule, truths: Truths, outcome: Outcome): readonly string[] {
  if (outcome === "INDETERMINATE" || outcome === rule.otherwise) return [];
  return rule.paragraphs
    .filter(({ when }) => when.every((key) => truths.get(key) === "TRUE"))
    .map(({ name }) => name);
}

function exceptionsOpen(
  rule: ControlRule,
  { on, destination }: Situation,
  readings: readonly JudgedReading[],
): readonly string[] {
  return rule.exceptions
    .filter(({ from, to }) => from <= on && (to === null || on <= to))
    .filter(({ destinations }) => destinations.includes(destination))
    .filter(({ when }) => readings.every(({ truths }) => truths.get(when) === "TRUE"))
    .map(({ code }) => code);
}

function judge(rule: ControlRule, readings: readonly Reading[]): readonly JudgedReading[] {
  return readings.map((reading) => ({
    reading,
    truths: judgeConditions([...rule.conditions, ...rule.besides], reading),
  }));
}

/** The metrics that a rule's thresholds ask for, and those from which they may follow. */
function metricsOf(rule: ControlRule): readonly string[] {
  const trees = [...rule.conditions, ...rule.besides];
  const metrics = new Set(trees.flatMap(thresholdsOf).map(({ metric }) => metric));
  if (metrics.has(METRICS.density)) metrics.add(METRICS.tpp).add(METRICS.die);
  return [...metrics];
}

/** Makes the ids of one verdict's conditions; they differ between transactions. */
function idMaker(rule: ControlRule, gate: Gate, situation: Situation): (key: string) => string {
  const { chip, destination, endUser, exportedFrom, on } = situation;
  const about = [chip.id, destination, endUser?.id ?? "-", exportedFrom, on].join("/");
  return (key) => `${rule.id}/${gate}/${key}@${about}`;
}

/**
 * Evaluates a rule on a transaction at one of its gates.
 *
 * Takes every live reading of what is known; gives the outcome that all of them leave, and the whole
 * tree of conditions. Undefined where the rule has nothing to say: it does not stand on that day, is
 * only announced, or is about something else.
 */
export function evaluateRule(
  rule: ControlRule,
  situation: Situation,
  gate: Gate = rule.gates[0] ?? "US_RULE",
): GateVerdict | undefined {
  const status = statusOn(rule, situation);
  if (status === undefined || status.legalStatus === "ANNOUNCED") return undefined;
  if (rule.speaks !== undefined && !rule.speaks(situation, gate)) return undefined;
  const thresholds = rule.conditions.flatMap(thresholdsOf);
  const { live, doubted } = readingsFor(situation, metricsOf(rule), thresholds);
  const judged = judge(rule, live);
  const byPlace = byDestination(rule, situation);
  const decide = ({ truths }: JudgedReading): Outcome => {
    if (byPlace !== undefined) return byPlace;
    const decided = rule.decide((key) => truths.get(key) ?? "UNKNOWN", gate);
    return binding(decided, rule, status);
  };
  const settled = settle(judged.map(decide), judge(rule, doubted).map(decide));
  const idOf = idMaker(rule, gate, situation);
  const frame = framing(rule, status);
  const framed = live.map((reading) => ({ reading, truths: judgeConditions(frame, reading) }));
  const conditions = [
    ...tellConditions(frame, framed, idOf, true),
    ...tellConditions(rule.conditions, judged, idOf, true),
    ...tellConditions(rule.besides, judged, idOf, false),
  ];
  const paragraphs =
    byPlace === undefined ? namesMet(rule, judged[0]?.truths ?? new Map(), settled.outcome) : [];
  return {
    id: idOf("verdict"),
    gate,
    ...settled,
    reason: reasonFor({ ...settled, paragraphs, conditions, rule, status }),
    rule: tellRule(rule),
    paragraphs,
    exceptions: byPlace === undefined ? exceptionsOpen(rule, situation, judged) : [],
    legalStatus: status.legalStatus,
    enforcement: status.enforcement,
    statusCitation: status.citation,
    statusNote: status.note ?? null,
    statusKnown: status.known,
    conditions,
    headroom: headroomOf(thresholds, new Map(conditions.map((one) => [one.key, one]))),
    claims: [...new Set(conditions.flatMap(({ claims }) => claims))],
  };
}
