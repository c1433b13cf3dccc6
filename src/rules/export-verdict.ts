import { announcementsFor, type Announcement } from "./announcements.js";
import { readDestination } from "./destinations.js";
import { evaluateRule } from "./evaluate-rule.js";
import { summarize, type GateSummary } from "./gate-summary.js";
import type { GateVerdict } from "./gate-verdict.js";
import { readDay } from "./read-day.js";
import type { RuleChip } from "./rule-chip.js";
import type { RuleEndUser } from "./rule-end-user.js";
import type { ControlRule } from "./rule.js";
import { READ_UNTIL, rules } from "./rules.js";
import { GATES } from "./words/gate.js";

/** A question about a transaction; places as ISO codes in any case, ids of places, or names. */
export interface VerdictQuestion {
  readonly chip: RuleChip;
  readonly destination: string;
  readonly endUser: RuleEndUser | undefined;
  readonly exportedFrom: string;
  /** The day, as YYYY-MM-DD. */
  readonly on: string;
}

/** What the rules say of a transaction on a day. */
export interface ExportVerdict {
  readonly id: string;
  readonly chip: { readonly id: string };
  readonly destination: string;
  readonly endUser: { readonly id: string } | null;
  readonly exportedFrom: string;
  readonly on: string;
  /** The last day of the law that was read; a later one is judged as the law was known then. */
  readonly readUntil: string;
  /** What each gate comes to. */
  readonly summary: readonly GateSummary[];
  /** One entry a rule that speaks, by gate. */
  readonly gates: readonly GateVerdict[];
  /** What was said by then and no verdict rests on. */
  readonly announcements: readonly Announcement[];
}

/**
 * Says what each gate makes of a chip's shipment on a day, with the law in force, its enforcement and
 * what is only announced kept apart.
 *
 * Takes the chip with its figures, the destination, the end user where there is one, the place it is
 * exported from and the day. Throws a QueryError for a place or a day that is none.
 */
export function exportVerdict(
  question: VerdictQuestion,
  among: readonly ControlRule[] = rules,
): ExportVerdict {
  const { chip, endUser } = question;
  const situation = {
    chip,
    endUser,
    destination: readDestination(question.destination),
    exportedFrom: readDestination(question.exportedFrom, "exportedFrom"),
    on: readDay(question.on),
  };
  const { destination, exportedFrom, on } = situation;
  const gates = GATES.flatMap((gate) =>
    among
      .filter((rule) => rule.gates.includes(gate))
      .flatMap((rule) => evaluateRule(rule, situation, gate) ?? []),
  );
  const about = [chip.id, destination, endUser?.id ?? "-", exportedFrom, on].join("/");
  return {
    id: `verdict:${about}`,
    chip: { id: chip.id },
    destination,
    endUser: endUser === undefined ? null : { id: endUser.id },
    exportedFrom,
    on,
    readUntil: READ_UNTIL,
    summary: summarize(gates, about),
    gates,
    announcements: announcementsFor(situation),
  };
}
