import {
  LAST_DAY,
  readInterval,
  type ClaimRecord,
  type DocumentRecord,
  type EntityRecord,
  type Knowledge,
} from "../../src/knowledge/index.js";

/** Makes the record of an entity. */
export function entity(
  id: string,
  kind: string,
  name: string,
  more: Partial<EntityRecord> = {},
): EntityRecord {
  return { id, kind, name, names: [], properties: {}, ...more };
}

/** Makes the record of a document. */
export function document(
  key: string,
  name: string,
  more: Partial<DocumentRecord> = {},
): EntityRecord {
  const record = { documentClass: "PRESS", knownFrom: "2025-12-10", ...more };
  return entity(`document:${key}`, "Document", name, { document: record });
}

/** Makes the record of a claim of the document `a`, unless said otherwise. */
export function claim(
  key: string,
  predicate: string,
  more: Partial<Omit<ClaimRecord, "about">> & { readonly about?: string } = {},
): ClaimRecord {
  const { about, ...rest } = more;
  return {
    id: `claim:${key}`,
    key,
    document: "document:a",
    kind: "RELATION",
    predicate,
    qualifiers: {},
    also: [],
    paragraph: "P1",
    tokens: ["token"],
    statement: "Something is said.",
    statementZh: "有所陈述。",
    modality: "ASSERTED",
    attributionKind: "ARTICLE_OWN",
    attributedTo: [],
    inferred: false,
    directQuote: false,
    knownFrom: "2025-12-10",
    knownTo: LAST_DAY,
    about: about === undefined ? undefined : readInterval(about),
    ...rest,
  };
}

/** Puts records together. */
export function knowledgeOf(
  entities: readonly EntityRecord[],
  claims: readonly ClaimRecord[],
): Knowledge {
  return {
    entities: new Map(entities.map((one) => [one.id, one])),
    claims: new Map(claims.map((one) => [one.id, one])),
    paragraphs: new Map(),
  };
}

/** Two makers, two chips, an event, a deal, a policy, three documents. */
export const toyEntities: readonly EntityRecord[] = [
  document("a", "Text A"),
  document("b", "Text B", { knownFrom: "2025-12-23" }),
  document("sheet", "Data sheet", { documentClass: "VENDOR", knownFrom: "2024-03-01" }),
  entity("company:maker", "Company", "Maker", { properties: { country: "CN" } }),
  entity("company:rival", "Company", "Rival"),
  entity("chip:one", "Chip", "One", {
    nameZh: "一号",
    names: [{ text: "Maker One", language: "en" }],
  }),
  entity("chip:two", "Chip", "Two"),
  entity("event:show", "Event", "Show"),
  entity("deal:order", "Deal", "Order"),
  entity("policy:ban", "Policy", "Ban"),
  entity("agency:office", "Agency", "Office"),
  entity("person:critic", "Individual", "Critic"),
];

/** Claims of every fate. */
export const toyClaims: readonly ClaimRecord[] = [
  claim("design_a", "DESIGNS", { subject: "company:maker", object: "chip:one", paragraph: "P10" }),
  claim("design_a2", "DESIGNS", { subject: "company:maker", object: "chip:one", paragraph: "P2" }),
  claim("design_b", "DESIGNS", {
    subject: "company:maker",
    object: "chip:one",
    document: "document:b",
    paragraph: "P41",
    knownFrom: "2025-12-23",
  }),
  claim("rivals", "COMPETES_WITH", { subject: "company:rival", object: "company:maker" }),
  claim("rivals_too", "COMPETES_WITH", {
    subject: "company:maker",
    object: "company:rival",
    document: "document:b",
  }),
  claim("against", "TAKES_STANCE_ON", {
    subject: "person:critic",
    object: "policy:ban",
    qualifiers: { stance: "OPPOSE" },
  }),
  claim("for", "TAKES_STANCE_ON", {
    subject: "person:critic",
    object: "policy:ban",
    document: "document:b",
    qualifiers: { stance: "SUPPORT" },
  }),
  claim("tpp_press", "TPP", { subject: "chip:one", value: 5000, unit: "TPP" }),
  claim("tpp_sheet", "TPP", {
    subject: "chip:one",
    value: 4800,
    unit: "TPP",
    document: "document:sheet",
    knownFrom: "2024-03-01",
  }),
  claim("share", "MARKET_SHARE", {
    subject: "company:maker",
    value: 40,
    valueMax: 50,
    unit: "%",
    about: "2025-Q1",
    qualifiers: { market: "AI chips", peak: true },
  }),
  claim("mass", "PRODUCTION_STATE", {
    subject: "chip:one",
    about: "2025",
    qualifiers: { state: "MASS_PRODUCTION" },
  }),
  claim("review", "TOOK_PART_IN", {
    subject: "agency:office",
    object: "event:show",
    qualifiers: {
      role: "host",
      aspect: "APPROVAL",
      state: "PENDING",
      stateOf: "deal:order",
      decidedBy: "agency:office",
    },
    also: [{ subject: "deal:order", predicate: "CONCERNS", object: "chip:two", qualifiers: {} }],
    dates: "event:show",
    about: "2025-12",
  }),
  claim("dated", "MARKED", {
    subject: "event:show",
    objectText: "a beginning",
    dates: "event:show",
    about: "2025-12-08",
    document: "document:b",
    knownFrom: "2025-12-23",
    attributedTo: ["person:critic"],
    reportedBy: "company:rival",
  }),
];
