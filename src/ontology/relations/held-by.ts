import { relate } from "../../decorators/index.js";
import { Event } from "../event.js";
import { Organization } from "../organization.js";

/**
 * Who holds an event.
 *
 * `(:Event)-[:HELD_BY]->(:Organization)`
 */
export const heldBy = relate({
  type: "HELD_BY",
  field: "heldBy",
  from: [Event],
  to: [Organization],
  description: "The organizations that held this event.",
  label: { en: "held by", zh: "主办方" },
  inverse: {
    field: "holds",
    label: { en: "holds", zh: "主办" },
    description: "The events that this organization held.",
  },
});
