import type { AnyClass } from "../decorators/index.js";
import { Agency } from "./agency.js";
import { Association } from "./association.js";
import { Chip } from "./chip.js";
import { ChipFamily } from "./chip-family.js";
import { Company } from "./company.js";
import { Dated } from "./dated.js";
import { Deal } from "./deal.js";
import { Entity } from "./entity.js";
import { Event } from "./event.js";
import { Claim } from "./evidence/claim.js";
import { Document } from "./evidence/document.js";
import { EvidenceLists } from "./evidence/evidence-lists.js";
import { Excerpt } from "./evidence/excerpt.js";
import { Name } from "./evidence/name.js";
import { Observation } from "./evidence/observation.js";
import { Paragraph } from "./evidence/paragraph.js";
import { State } from "./evidence/state.js";
import { StoredGraph } from "./evidence/stored-graph.js";
import { Facility } from "./facility.js";
import { Group } from "./group.js";
import { Individual } from "./individual.js";
import { Institute } from "./institute.js";
import { InternationalBody } from "./international-body.js";
import { Legislature } from "./legislature.js";
import { Market } from "./market.js";
import { MediaOutlet } from "./media-outlet.js";
import { Metric } from "./metric.js";
import { Node } from "./node.js";
import { Official } from "./official.js";
import { Organization } from "./organization.js";
import { Party } from "./party.js";
import { Person } from "./person.js";
import { Place } from "./place.js";
import { Platform } from "./platform.js";
import { Policy } from "./policy.js";
import { Product } from "./product.js";
import { Technology } from "./technology.js";
import { DateInterval } from "./values/date-interval.js";
import { Mark } from "./values/mark.js";
import { Qualifier } from "./values/qualifier.js";
import { ontologyRelations } from "./relations/index.js";

/** Every class of the ontology; the relations' own properties follow from the relations. */
export const ontologyTypes: readonly AnyClass[] = Object.freeze([
  // Interfaces.
  Node,
  Entity,
  Organization,
  Person,
  Product,
  Dated,
  // Organizations.
  Company,
  Agency,
  Legislature,
  Party,
  MediaOutlet,
  Institute,
  Association,
  InternationalBody,
  // People.
  Official,
  Individual,
  // Products.
  Chip,
  ChipFamily,
  Platform,
  // Dated things.
  Event,
  Deal,
  Policy,
  // What products and organizations are measured by and made of.
  Technology,
  Metric,
  // Places and groups.
  Place,
  Market,
  Facility,
  Group,
  // Evidence.
  Document,
  Claim,
  Name,
  Observation,
  State,
  Paragraph,
  Excerpt,
  StoredGraph,
  EvidenceLists,
  // Value objects.
  DateInterval,
  Qualifier,
  Mark,
  // What relations carry.
  ...ontologyRelations.flatMap(({ properties }) =>
    properties === undefined ? [] : [properties()],
  ),
]);

export { ontologyRelations };

export { contradictionRules } from "./contradiction-rules.js";
export { ontologyPredicates } from "./predicates.js";
export { verdictWords } from "./verdict-words.js";
