import { situationIs } from "./conditions/build-conditions.js";
import type { Condition } from "./conditions/condition.js";
import { isKnownDestination, KNOWN_DESTINATIONS } from "./destinations.js";
import type { ControlRule, StatusInterval } from "./rule.js";
import { reaches } from "./status-on.js";
import { truthOf } from "./words/truth.js";

function binds(status: StatusInterval): Condition {
  return situationIs("in-force", "The rule binds on the day.", () => ({
    holds: status.binds,
    missing: [status.note ?? "whether the rule binds on the day"],
  }));
}

function reached(rule: ControlRule): Condition {
  return situationIs("destination-reached", "The rule reaches the destination.", (situation) => {
    const { destination, exportedFrom } = situation;
    const atHome = destination === "US" && exportedFrom === "US";
    if (isKnownDestination(destination) || atHome) {
      return { holds: truthOf(reaches(rule, situation)) };
    }
    const known = KNOWN_DESTINATIONS.join(", ");
    const missing = `the country groups of ${destination} on that day: they change, and are held for ${known} only`;
    return { holds: "UNKNOWN", missing: [missing] };
  });
}

// A rule's frames are the same in every verdict.
const frames = new WeakMap<ControlRule, Map<StatusInterval, readonly Condition[]>>();

/** Gives the conditions that every rule has: that it binds, and that it reaches the destination. */
export function framing(rule: ControlRule, status: StatusInterval): readonly Condition[] {
  const before = frames.get(rule) ?? new Map<StatusInterval, readonly Condition[]>();
  frames.set(rule, before);
  const frame = before.get(status) ?? [binds(status), reached(rule)];
  before.set(status, frame);
  return frame;
}
