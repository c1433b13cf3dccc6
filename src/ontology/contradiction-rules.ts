/** One stage that an entity reaches on the way of an aspect, with its words. */
interface Stage {
  readonly state: string;
  readonly en: string;
  readonly zh: string;
  readonly milestone?: boolean;
  readonly ambiguous?: { readonly en: string; readonly zh: string };
  readonly prospective?: boolean;
}

const stage = (
  state: string,
  en: string,
  zh: string,
  more: Pick<Stage, "ambiguous" | "milestone" | "prospective"> = {},
): Stage => Object.freeze({ state, en, zh, ...more });

const MILESTONE = { milestone: true } as const;
const PROSPECTIVE = { prospective: true } as const;

/**
 * What the words of this ontology mean to the search for contradictions: which states exclude each
 * other, which numbers are ratios of which metric, who must have held an office, whose clock counts.
 */
export const contradictionRules = Object.freeze({
  noFacts: ["OPINION", "FORECAST", "DENIED"],
  unsure: "UNCERTAIN",
  forecast: "FORECAST",
  planned: "ANNOUNCED",
  scope: {
    descriptive: ["confidence", "estimate", "note", "retrieved", "statedUnit"],
    versions: ["version", "variant", "sku"],
    dense: "dense",
    format: "precision",
    formats: {
      FP16: ["FP16", "BF16", "FP16/BF16", "BF16/FP16"],
      TF32: ["TF32"],
      FP8: ["FP8", "MXFP8"],
      INT8: ["INT8"],
      FP4: ["FP4", "MXFP4", "NVFP4"],
    },
    estimate: "estimate",
  },
  rates: ["TPP", "FP16", "TF32", "FP8", "INT8", "FP4"],
  bytes: ["MEMORY_CAPACITY", "MEMORY_BANDWIDTH", "INTERCONNECT_BANDWIDTH"],
  addedUp: ["MEMORY_CAPACITY", "MEMORY_BANDWIDTH", "INTERCONNECT_BANDWIDTH", "DIE_AREA"],
  timeless: ["PERFORMANCE_MULTIPLE", "US_REVENUE_SHARE"],
  variantOf: "VARIANT_OF",
  multiples: [{ predicate: "PERFORMANCE_MULTIPLE", metrics: ["TPP", "FP16"], metric: "metric" }],
  partsOfWholes: [{ parts: "SHIPMENT_CHIPS", wholes: "SHIPMENT_MODULES" }],
  comparisons: {
    relation: "COMPARED_WITH",
    kind: "kind",
    metric: "metric",
    above: ["BETTER", "MORE_ADVANCED"],
    below: ["BELOW", "RANKED_BELOW"],
  },
  basis: ["TPP"],
  severalMoments: ["Policy", "Deal"],
  affiliations: ["HOLDS_OFFICE_AT", "WORKS_FOR", "PUBLISHED_BY"],
  publishedBy: "PUBLISHED_BY",
  countries: ["country", "code"],
  /** The clock of the capital, in winter. */
  zones: {
    AE: { hours: 4, en: "the United Arab Emirates", zh: "阿联酋" },
    CN: { hours: 8, en: "China", zh: "中国" },
    DE: { hours: 1, en: "Germany", zh: "德国" },
    FR: { hours: 1, en: "France", zh: "法国" },
    GB: { hours: 0, en: "the United Kingdom", zh: "英国" },
    HK: { hours: 8, en: "Hong Kong", zh: "香港" },
    IN: { hours: 5.5, en: "India", zh: "印度" },
    JP: { hours: 9, en: "Japan", zh: "日本" },
    KR: { hours: 9, en: "South Korea", zh: "韩国" },
    MO: { hours: 8, en: "Macau", zh: "澳门" },
    NL: { hours: 1, en: "the Netherlands", zh: "荷兰" },
    SA: { hours: 3, en: "Saudi Arabia", zh: "沙特阿拉伯" },
    SG: { hours: 8, en: "Singapore", zh: "新加坡" },
    TW: { hours: 8, en: "Taiwan", zh: "台湾" },
    US: { hours: -5, en: "the United States", zh: "美国" },
  },
  intervals: {
    predicate: "INTERVAL",
    ordinal: "ORDINAL_DAY",
    ordinalUnit: "days",
    units: {
      days: { days: 1, zh: "天" },
      weeks: { days: 7, zh: "周" },
      months: { days: 365.2425 / 12, zh: "个月" },
      years: { days: 365.2425, zh: "年" },
    },
    follows: "FOLLOWS",
  },
  stages: {
    PRODUCTION: [
      stage("ENGINEERING_SAMPLE", "engineering samples", "工程样片"),
      stage("SMALL_BATCH_PRODUCTION", "small-batch production", "小批量生产"),
      stage("MASS_PRODUCTION", "mass production", "量产", MILESTONE),
    ],
    LISTING: [
      stage("PREPARING_IPO", "preparing its offering", "筹备上市"),
      stage("ACCELERATING_IPO", "hastening its offering", "加速上市"),
      stage("ABOUT_TO_LIST", "about to list", "即将上市", PROSPECTIVE),
      stage("LISTED", "listed", "已上市", MILESTONE),
    ],
    RELEASE: [
      stage("EXPECTED", "expected", "预计发布", PROSPECTIVE),
      stage("ABOUT_TO_BE_RELEASED", "about to be released", "即将发布", PROSPECTIVE),
      stage("RELEASED", "released", "已发布", {
        ...MILESTONE,
        ambiguous: {
          en: "a release may be the announcement or the first delivery, and none of them says which",
          zh: "发布可指宣布,也可指首批交付,各方均未说明",
        },
      }),
    ],
    APPROVAL: [stage("PENDING", "pending", "待批"), stage("APPROVED", "approved", "已批准")],
  },
  stateScope: ["decidedBy"],
  offices: { relation: "HOLDS_OFFICE_AT", acts: ["ISSUED", "ANNOUNCED"] },
});
