import * as fc from "fast-check";

/** An operation and what its variables may be. */
interface Question {
  readonly source: string;
  readonly variables: Readonly<Record<string, fc.Arbitrary<unknown>>>;
}

const CHIPS = ["H20", "H100", "H200", "A100", "H800", "Ascend 910C", "Ascend 910B", "A800", "B30A"];
const ORDERED = ["tpp", "fp16", "memoryCapacity", "memoryBandwidth", "name"];
const METRICS = ["TPP", "FP16", "MEMORY_CAPACITY", "MEMORY_BANDWIDTH", "CLUSTER_TPP"];

const order = fc
  .array(fc.tuple(fc.constantFrom(...ORDERED), fc.constantFrom("ASC", "DESC")), { maxLength: 2 })
  .map((keys) => keys.map(([key, direction]) => ({ [key]: direction })));
const chip = fc.constantFrom(...CHIPS);
const number = fc.constantFrom(0, 64, 96, 500, 2000, 2368, 4000, 15_000);
const chipFilter = fc.oneof(
  number.map((gt) => ({ tpp: { gt } })),
  number.map((lte) => ({ not: { memoryBandwidth: { lte } } })),
  fc.boolean().map((isNull) => ({ fp16: { isNull } })),
  fc.constantFrom("CN", "US").map((eq) => ({ designedBy: { some: { country: { eq } } } })),
  number.map((gte) => ({ restrictedBy: { none: {} }, or: [{ tpp: { gte } }, { fp8: { gte } }] })),
  fc.constant({ claims: { some: { modality: { eq: "FORECAST" } } } }),
  fc.constant({}),
);

/** Questions that between them show everything that a view decides. */
const QUESTIONS: readonly Question[] = [
  {
    source: `query ($view: View, $where: ChipFilter, $order: [ChipOrder!], $first: Int) {
      chips(view: $view, where: $where, orderBy: $order, first: $first) {
        totalCount pageInfo { hasNextPage }
        nodes { id tpp fp16 memoryCapacity memoryBandwidth interconnectBandwidth dieArea }
        aggregate { count tpp { min max } memoryBandwidth { min max sum average } }
        groupBy(by: [MEMORY_CAPACITY]) { key { memoryCapacity } count aggregate { tpp { max sum } } }
      }
    }`,
    variables: { where: chipFilter, order, first: fc.integer({ min: 0, max: 40 }) },
  },
  {
    source: `query ($view: View) { chips(view: $view, first: 500) { nodes { id
      figures { metric value valueMax basis accepted reason formula working claims { id } }
      designedBy { totalCount edges { sources claims { id paragraph } node { id country } } groupBy(by: [COUNTRY]) { key { country } count } }
      comparedWith { edges { kind sources node { id } } } variantOf { id } variants { totalCount }
      states { nodes { id aspect state claims { nodes { id } } } }
    } } }`,
    variables: {},
  },
  {
    source: `query ($view: View) {
      entities(view: $view, first: 500) { totalCount nodes { id kind name claims { totalCount } documents { nodes { id } } } groupBy(by: [KIND]) { key { kind } count } }
      documents(view: $view) { totalCount nodes { id statedClaims { totalCount groupBy(by: [KIND, MODALITY]) { key { kind modality } count } } covers { totalCount } relatedTo { edges { sources node { id } } } publishedBy { nodes { id } } } }
    }`,
    variables: {},
  },
  {
    source: `query ($view: View, $where: ClaimFilter) { claims(view: $view, where: $where, first: 100) {
      totalCount nodes { id predicate subject { id } object { id } document { id } attributedTo { nodes { id } } }
      groupBy(by: [PREDICATE], first: 7) { key { predicate } count aggregate { value { min max sum } knownFrom { min max } } }
      aggregate { count value { min max sum } knownFrom { min } }
    } }`,
    variables: {
      where: fc.oneof(
        fc.constant({}),
        fc.constantFrom("ASSERTED", "OPINION", "REPORTED").map((eq) => ({ modality: { eq } })),
        fc.constant({ subject: { company: { designs: { some: {} } } } }),
        fc.constantFrom("ARTICLE_OWN", "NAMED_PERSON").map((ne) => ({ attributionKind: { ne } })),
      ),
    },
  },
  {
    source: `query ($view: View) { observations(view: $view, first: 500) {
      totalCount nodes { id metric value unit period { text } about { id observations { totalCount } } claims { nodes { id } } }
      aggregate { value { min max } } groupBy(by: [METRIC, UNIT]) { key { metric unit } count aggregate { value { min max } } }
    } }`,
    variables: {},
  },
  {
    source: `query ($view: View, $day: Date!, $direction: SortDirection!) {
      datedThings(view: $view, orderBy: [{ earliest: $direction }], first: 500, where: { or: [{ earliest: { gte: $day } }, { earliest: { isNull: true } }] }) {
        totalCount nodes { id date earliest latest dates { earliest latest text } participants { edges { sources node { id } } } }
        groupBy(by: [EARLIEST, KIND]) { key { earliest kind } count }
      }
    }`,
    variables: {
      day: fc.constantFrom("2022-01-01", "2025-01-01", "2025-12-08"),
      direction: fc.constantFrom("ASC", "DESC"),
    },
  },
  {
    source: `query ($view: View) {
      policies(view: $view, first: 100) { nodes { id restricts { edges { destination sources claims { id } node { id } } } stances { edges { stance node { id } } groupBy(by: [KIND]) { key { kind } count } } issuedBy { nodes { id } } permits { totalCount } } }
      people(view: $view, first: 100, where: { claims: { some: {} } }) { totalCount nodes { id __typename ... on Official { holdsOfficeAt { edges { title sources node { id } } } takesStanceOn { edges { stance node { id } } } } worksFor { edges { title node { id } } } } }
    }`,
    variables: {},
  },
  {
    source: `query ($view: View, $eq: String!, $gt: Float!) {
      designing: companies(view: $view, where: { designs: { some: { chip: { tpp: { gt: $gt } } } } }) { nodes { id } }
      idle: companies(view: $view, where: { designs: { none: {} }, country: { eq: $eq } }) { nodes { id } groupBy(by: [COUNTRY, NAME]) { key { name } count } }
      organizations(view: $view, first: 100) { nodes { id designs { totalCount aggregate { name { min max } } groupBy(by: [KIND]) { key { kind } count } } negotiatesWith { edges { sources node { id } } } } }
    }`,
    variables: { eq: fc.constantFrom("CN", "US", "TW"), gt: number },
  },
  {
    source: `query ($view: View, $text: String!) { search(text: $text, view: $view, first: 50) {
      totalCount edges { match matchedName { text } node { id } } groupBy(by: [KIND]) { key { kind } count }
    } }`,
    variables: { text: fc.constantFrom("h", "910", "昇腾", "華為", "Nvidia", "a", "国") },
  },
  {
    source: `query ($view: View, $reference: String!, $metric: ChipMetric!, $basis: FigureBasis!, $where: ChipFilter) {
      chipsExceeding(reference: $reference, metric: $metric, basis: $basis, where: $where, view: $view) {
        chip { id tpp } value referenceValue difference basis exceeds certainty claims { id document { id } }
      }
    }`,
    variables: {
      reference: chip,
      metric: fc.constantFrom(...METRICS),
      basis: fc.constantFrom("STATED", "DERIVED", "EITHER"),
      where: chipFilter,
    },
  },
  {
    source: `query ($view: View, $names: [String!]!, $basis: FigureBasis!) {
      compareChips(names: $names, metrics: [TPP, MEMORY_BANDWIDTH, CLUSTER_TPP], basis: $basis, view: $view) {
        chip { id } metric value exceeds certainty basis claims { id }
      }
    }`,
    variables: {
      names: fc.uniqueArray(chip, { minLength: 2, maxLength: 3 }),
      basis: fc.constantFrom("STATED", "DERIVED", "EITHER"),
    },
  },
  {
    source: `query ($view: View, $name: String!) {
      chip(name: $name, view: $view) { id tpp claimsAsSubject { totalCount groupBy(by: [PREDICATE]) { key { predicate } count } } }
      entity(name: $name, view: $view) { id documents { totalCount } }
      node(id: "company:huawei", view: $view) { id ... on Company { designs { nodes { id } } } }
      nodes(ids: ["chip:h20", "document:article-1", "document:chipgraph-curation", "company:nvidia"], view: $view) { id ... on Chip { tpp } ... on Document { statedClaims { totalCount } } }
    }`,
    variables: { name: chip },
  },
];

/** One question with its variables but for the view. */
export interface Asked {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All questions, each with variables of its own. */
export const questions: fc.Arbitrary<readonly Asked[]> = fc.tuple(
  ...QUESTIONS.map(({ source, variables }) =>
    fc.record(variables).map((given) => ({ source, variables: given })),
  ),
);
