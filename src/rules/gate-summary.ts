import type { GateVerdict } from "./gate-verdict.js";
import { GATES, type Gate } from "./words/gate.js";
import type { Outcome } from "./words/outcome.js";

/** What all rules of a gate leave together: what an analyst reads first. */
export interface GateSummary {
  readonly id: string;
  readonly gate: Gate;
  /**
   * By the rules that are enforced; INDETERMINATE where it hangs on rules of whose enforcement
   * nothing is known.
   */
  readonly outcome: Outcome;
  /** By the text of all rules, whether enforced or not. */
  readonly byText: Outcome;
  readonly flips: boolean;
  /** Ids of the rules that say so. */
  readonly rules: readonly string[];
}

/** The outcome that outweighs the others at its gate stands first. */
const WEIGHT: readonly Outcome[] = [
  "NOT_PERMITTED",
  "PRESUMPTION_OF_DENIAL",
  "DUTY",
  // A need for a licence stands whatever else is unknown; a review that is unknown is no review.
  "INDETERMINATE",
  "CONDITIONAL",
  "CASE_BY_CASE",
  "CONTROLLED",
  "PERMITTED",
  "NO_DUTY",
  "NOT_CONTROLLED",
  "NOT_APPLICABLE",
];

/** What leaves a shipment as free as no rule at all does. */
const FREE: ReadonlySet<Outcome> = new Set(["NOT_CONTROLLED", "NO_DUTY", "PERMITTED"]);

function strongest(gate: Gate, verdicts: readonly GateVerdict[]): Outcome {
  const outcomes = verdicts.map(({ outcome }) => outcome);
  if (gate === "US_RULE" && outcomes.includes("CONTROLLED")) return "CONTROLLED";
  return WEIGHT.find((outcome) => outcomes.includes(outcome)) ?? "NOT_APPLICABLE";
}

/** Sums up each gate at which some rule speaks, in the order of the gates. */
export function summarize(verdicts: readonly GateVerdict[], about: string): readonly GateSummary[] {
  return GATES.flatMap((gate) => {
    const here = verdicts.filter((verdict) => verdict.gate === gate);
    if (here.length === 0) return [];
    const lax = ["NOT_ENFORCED", "NOT_YET_REQUIRED"];
    const enforced = here.filter(({ enforcement }) => !lax.includes(enforcement));
    const certain = enforced.filter(({ enforcement }) => enforcement !== "UNKNOWN");
    // Where nothing is known of a rule's enforcement, only what holds with it and without it is
    // said. A review or an approval is what an authority does; only a rule can be left unenforced.
    const [withAll, without] = [strongest(gate, enforced), strongest(gate, certain)];
    const holds =
      gate !== "US_RULE" ||
      withAll === without ||
      (without === "NOT_APPLICABLE" && FREE.has(withAll));
    const outcome = holds ? withAll : "INDETERMINATE";
    const deciding = enforced.filter((verdict) => verdict.outcome === withAll);
    return [
      {
        id: `gate:${gate}@${about}`,
        gate,
        outcome,
        byText: strongest(gate, here),
        flips: deciding.some(({ flips }) => flips),
        rules: deciding.map(({ rule }) => rule.id),
      },
    ];
  });
}
