import { relate } from "../../decorators/index.js";
import { MediaOutlet } from "../media-outlet.js";
import { Person } from "../person.js";

/**
 * An interview or a remark that a person gave to a medium.
 *
 * `(:Person)-[:SPOKE_TO]->(:MediaOutlet)`
 */
export const spokeTo = relate({
  type: "SPOKE_TO",
  field: "spokeTo",
  from: [Person],
  to: [MediaOutlet],
  description: "The media outlets that this person spoke to.",
  label: { en: "spoke to", zh: "接受采访" },
  inverse: {
    field: "spokenToBy",
    label: { en: "spoken to by", zh: "受访者" },
    description: "The people who spoke to this media outlet.",
  },
});
