import { relate } from "../../decorators/index.js";
import { Facility } from "../facility.js";
import { Organization } from "../organization.js";
import { Place } from "../place.js";

/**
 * Where something lies.
 *
 * `(:Organization|Facility|Place)-[:LOCATED_IN]->(:Place)`
 */
export const locatedIn = relate({
  type: "LOCATED_IN",
  field: "locatedIn",
  from: [Organization, Facility, Place],
  to: [Place],
  description: "The places in which this lies or has its seat.",
  label: { en: "located in", zh: "位于" },
  inverse: {
    field: "locations",
    label: { en: "locations", zh: "所辖地点" },
    description: "The organizations, facilities and places that lie here.",
  },
});
