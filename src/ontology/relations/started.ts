import { relate } from "../../decorators/index.js";
import { Event } from "../event.js";
import { Organization } from "../organization.js";
import { Person } from "../person.js";

/**
 * Who sets an event going, such as a review.
 *
 * `(:Person|Organization)-[:STARTED]->(:Event)`
 */
export const started = relate({
  type: "STARTED",
  field: "started",
  from: [Person, Organization],
  to: [Event],
  description: "The events that this person or organization began.",
  label: { en: "started", zh: "发起" },
  inverse: {
    field: "startedBy",
    label: { en: "started by", zh: "发起者" },
    description: "Who began this event.",
  },
});
