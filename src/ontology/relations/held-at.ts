import { relate } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { Event } from "../event.js";
import { Facility } from "../facility.js";
import { Place } from "../place.js";

/**
 * Where an event takes place.
 *
 * `(:Event)-[:HELD_AT]->(:Facility|Place)`
 */
export const heldAt = relate({
  type: "HELD_AT",
  field: "heldAt",
  from: [Event],
  to: [Facility, Place],
  common: Entity,
  description: "The facilities and places where this event was held.",
  label: { en: "held at", zh: "举办地" },
  inverse: {
    field: "hosted",
    label: { en: "hosted", zh: "承办事件" },
    description: "The events that were held here.",
  },
});
