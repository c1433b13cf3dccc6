import {
  findContradictions,
  type ClaimRecord,
  type Contradiction,
  type ContradictionKind,
  type EntityRecord,
} from "../../src/knowledge/index.js";
import { contradictionRules as rules } from "../../src/ontology/index.js";
import { model, predicates } from "./declared.js";
import { claim, document, entity, knowledgeOf } from "./toy-knowledge.js";

/** What the search for contradictions is told by the ontology. */
export const context = { model, predicates, rules };

/** Documents of every class, three chips of which two are variants, people, offices, events. */
export const contradictionEntities: readonly EntityRecord[] = [
  document("a", "Text A"),
  document("b", "Text B"),
  document("sheet", "Data sheet", { documentClass: "VENDOR" }),
  document("set", "Data set", { documentClass: "DATA_SET" }),
  document("blog", "Blog", { documentClass: "OTHER" }),
  entity("chip:model", "Chip", "Model", { nameZh: "型号" }),
  entity("chip:model-sxm", "Chip", "Model SXM"),
  entity("chip:model-nvl", "Chip", "Model NVL"),
  entity("chip:other", "Chip", "Other"),
  entity("company:maker", "Company", "Maker"),
  entity("agency:office", "Agency", "Office", { properties: { country: "US" } }),
  entity("media-outlet:daily", "MediaOutlet", "Daily", { properties: { country: "CN" } }),
  entity("person:first", "Official", "First"),
  entity("person:second", "Official", "Second"),
  entity("event:show", "Event", "Show"),
  entity("event:earlier", "Event", "Earlier"),
  entity("event:earliest", "Event", "Earliest"),
  entity("deal:order", "Deal", "Order"),
  entity("policy:rule", "Policy", "Rule"),
];

/** Finds what toy claims say against each other. */
export function find(...claims: readonly ClaimRecord[]): readonly Contradiction[] {
  return findContradictions(context, knowledgeOf(contradictionEntities, claims));
}

/** The kind, status and probable cause of each. */
export function summary(found: readonly Contradiction[]): readonly string[] {
  return found.map(({ kind, status, probableCause }) => `${kind} ${status} ${probableCause}`);
}

/** Finds the contradictions of one kind. */
export function ofKind(
  found: readonly Contradiction[],
  kind: ContradictionKind,
): readonly Contradiction[] {
  return found.filter((one) => one.kind === kind);
}

let serial = 0;

/** Makes a claim of a figure by a document, of the model unless said otherwise. */
export function figure(
  metric: string,
  value: number,
  from = "a",
  more: Partial<Omit<ClaimRecord, "about">> = {},
): ClaimRecord {
  serial += 1;
  const unit = [...model.kinds.values()]
    .flatMap((kind) => [...kind.properties.values()])
    .find((property) => property.metric === metric)?.unit;
  return claim(`figure_${serial}`, metric, {
    subject: "chip:model",
    value,
    unit,
    document: `document:${from}`,
    ...more,
  });
}

/** Says that the SXM and the NVL are variants of the model. */
export const variantsOfModel: readonly ClaimRecord[] = ["sxm", "nvl"].map((name) =>
  claim(`variant_${name}`, "VARIANT_OF", {
    subject: `chip:model-${name}`,
    object: "chip:model",
    document: "document:set",
  }),
);

export const SXM = { subject: "chip:model-sxm" };
export const NVL = { subject: "chip:model-nvl" };
