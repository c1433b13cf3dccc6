import type { RelationDeclaration } from "../../decorators/index.js";
import { agreedWith } from "./agreed-with.js";
import { announced } from "./announced.js";
import { appliesTo } from "./applies-to.js";
import { asked } from "./asked.js";
import { attributedTo } from "./attributed-to.js";
import { belongsToFamily } from "./belongs-to-family.js";
import { builtOn } from "./built-on.js";
import { buysFrom } from "./buys-from.js";
import { comparedWith } from "./compared-with.js";
import { competesWith } from "./competes-with.js";
import { concerns } from "./concerns.js";
import { covers } from "./covers.js";
import { demands } from "./demands.js";
import { deployedIn } from "./deployed-in.js";
import { deployedOn } from "./deployed-on.js";
import { designedFor } from "./designed-for.js";
import { designs } from "./designs.js";
import { develops } from "./develops.js";
import { excerptOf } from "./excerpt-of.js";
import { excludes } from "./excludes.js";
import { favours } from "./favours.js";
import { follows } from "./follows.js";
import { hasExcerpt } from "./has-excerpt.js";
import { hasObject } from "./has-object.js";
import { hasState } from "./has-state.js";
import { hasSubject } from "./has-subject.js";
import { heldAt } from "./held-at.js";
import { heldBy } from "./held-by.js";
import { holdsOfficeAt } from "./holds-office-at.js";
import { investsIn } from "./invests-in.js";
import { issued } from "./issued.js";
import { launched } from "./launched.js";
import { launchedAt } from "./launched-at.js";
import { lifts } from "./lifts.js";
import { listedOn } from "./listed-on.js";
import { lobbied } from "./lobbied.js";
import { locatedIn } from "./located-in.js";
import { manufactures } from "./manufactures.js";
import { memberOf } from "./member-of.js";
import { mentions } from "./mentions.js";
import { met } from "./met.js";
import { named } from "./named.js";
import { negotiatesWith } from "./negotiates-with.js";
import { observed } from "./observed.js";
import { observedBy } from "./observed-by.js";
import { operates } from "./operates.js";
import { owns } from "./owns.js";
import { paragraphOf } from "./paragraph-of.js";
import { partOf } from "./part-of.js";
import { partyTo } from "./party-to.js";
import { paysTo } from "./pays-to.js";
import { permits } from "./permits.js";
import { promoted } from "./promoted.js";
import { publishedBy } from "./published-by.js";
import { publishedOn } from "./published-on.js";
import { relatedTo } from "./related-to.js";
import { reportedBy } from "./reported-by.js";
import { respondedTo } from "./responded-to.js";
import { respondsTo } from "./responds-to.js";
import { restricts } from "./restricts.js";
import { shownAt } from "./shown-at.js";
import { spokeTo } from "./spoke-to.js";
import { started } from "./started.js";
import { stateBy } from "./state-by.js";
import { statedIn } from "./stated-in.js";
import { succeeds } from "./succeeds.js";
import { summoned } from "./summoned.js";
import { supplies } from "./supplies.js";
import { supports } from "./supports.js";
import { takesStanceOn } from "./takes-stance-on.js";
import { tookPartIn } from "./took-part-in.js";
import { uses } from "./uses.js";
import { variantOf } from "./variant-of.js";
import { worksFor } from "./works-for.js";
import { writtenBy } from "./written-by.js";
import { wroteAbout } from "./wrote-about.js";

/** Every relation of the ontology, grouped by what it starts from. */
export const ontologyRelations: readonly RelationDeclaration[] = Object.freeze([
  // Of people and other actors.
  asked,
  announced,
  lobbied,
  met,
  promoted,
  respondedTo,
  spokeTo,
  summoned,
  wroteAbout,
  holdsOfficeAt,
  worksFor,
  memberOf,
  takesStanceOn,
  tookPartIn,
  // Of organizations.
  designs,
  develops,
  manufactures,
  launched,
  operates,
  owns,
  partOf,
  partyTo,
  supplies,
  buysFrom,
  investsIn,
  negotiatesWith,
  competesWith,
  agreedWith,
  listedOn,
  // Of products.
  variantOf,
  belongsToFamily,
  succeeds,
  builtOn,
  comparedWith,
  deployedIn,
  deployedOn,
  designedFor,
  launchedAt,
  shownAt,
  respondsTo,
  supports,
  uses,
  demands,
  // Of policies and other dated things.
  issued,
  restricts,
  permits,
  excludes,
  lifts,
  appliesTo,
  concerns,
  favours,
  follows,
  paysTo,
  // Of places and events.
  heldAt,
  heldBy,
  locatedIn,
  publishedOn,
  started,
  // Of documents.
  publishedBy,
  writtenBy,
  relatedTo,
  // Of the evidence.
  named,
  mentions,
  hasSubject,
  hasObject,
  attributedTo,
  reportedBy,
  statedIn,
  covers,
  observed,
  hasState,
  observedBy,
  stateBy,
  paragraphOf,
  hasExcerpt,
  excerptOf,
]);
