/** The words of a predicate in both languages of the graph. */
interface PredicateWords {
  readonly en: string;
  readonly zh: string;
}

/** A predicate that is neither a relation nor a figure, and what becomes of its claims. */
export interface ListedPredicate {
  readonly name: string;
  readonly fate: "OBSERVATION" | "STATE" | "CLAIM_ONLY";
  readonly label: PredicateWords;
  /** The aspect that a predicate of states speaks of. */
  readonly aspect?: string;
}

const observation = (name: string, en: string, zh: string): ListedPredicate =>
  Object.freeze({ name, fate: "OBSERVATION", label: Object.freeze({ en, zh }) });

const state = (name: string, aspect: string, en: string, zh: string): ListedPredicate =>
  Object.freeze({ name, fate: "STATE", label: Object.freeze({ en, zh }), aspect });

const claimOnly = (name: string, en: string, zh: string): ListedPredicate =>
  Object.freeze({ name, fate: "CLAIM_ONLY", label: Object.freeze({ en, zh }) });

/**
 * The closed list of predicates besides those of the model: each relation's type is a predicate
 * whose claims become edges, each figure's metric one whose claims become figures.
 */
export const ontologyPredicates: readonly ListedPredicate[] = Object.freeze([
  // Numbers about an entity, kept as observations.
  observation("ADVERTISED_SAVING", "advertised saving", "宣称节省"),
  observation("AGREEMENT_VALUE", "agreement value", "协议金额"),
  observation("APPROVED_ORDERS", "approved orders", "获批订单数"),
  observation("CHINA_REVENUE_SHARE", "share of revenue from China", "中国营收占比"),
  observation("CLASS_COUNT", "number of classes", "类别数"),
  observation("GROSS_MARGIN", "gross margin", "毛利率"),
  observation("MARKET_SHARE", "market share", "市场份额"),
  observation("MARKET_VALUE", "market value", "市值"),
  observation("MARKET_VALUE_RANK", "rank by market value", "市值排名"),
  observation("ORDER_VALUE", "order value", "订单金额"),
  observation("PERFORMANCE_MULTIPLE", "multiple of performance", "性能倍数"),
  observation("PERFORMANCE_RANK", "rank by performance", "性能排名"),
  observation("RESULTS_GROWTH", "growth of results", "业绩增长"),
  observation("SHARE_PRICE_CHANGE", "change of share price", "股价变动"),
  observation("SHARE_PRICE_RANK", "rank by share price", "股价排名"),
  observation("SHIPMENT_CHIPS", "shipment in chips", "芯片出货量"),
  observation("SHIPMENT_MODULES", "shipment in modules", "模组出货量"),
  observation("US_REVENUE_SHARE", "share of revenue for the United States", "美国分成比例"),

  // How far an entity has come.
  state("PRODUCTION_STATE", "PRODUCTION", "state of production", "生产状态"),
  state("LISTING_STATE", "LISTING", "state of listing", "上市状态"),
  state("RELEASE_STATE", "RELEASE", "state of release", "发布状态"),
  state("APPROVAL_STATE", "APPROVAL", "state of approval", "审批状态"),

  // What stays a claim, found through the entities it names.
  claimOnly("IS_A", "is a", "是一种"),
  claimOnly("ADVOCATES", "advocates", "主张"),
  claimOnly("ASSESSED_AS", "assessed as", "被评价为"),
  claimOnly("BEFORE", "before", "早于"),
  claimOnly("CAPABILITY", "has the capability", "具备能力"),
  claimOnly("COMPARED", "compared in words", "文字比较"),
  claimOnly("COMPOSITION", "composed of", "构成"),
  claimOnly("CONSIDERS", "considers", "考量"),
  claimOnly("DEMANDS_THAT", "demands that", "要求"),
  claimOnly("DENIES", "denies", "否认"),
  claimOnly("DEVELOPS_OWN", "develops its own", "自研"),
  claimOnly("DOUBTS", "doubts", "质疑"),
  claimOnly("EXPECTED_EFFECT", "expected effect", "预期影响"),
  claimOnly("EXPERTISE", "expertise", "专长"),
  claimOnly("FEARS", "fears", "担忧"),
  claimOnly("FILLED_FROM", "filled from", "供货来源"),
  claimOnly("FLAGSHIP_OF", "flagship of", "旗舰产品"),
  claimOnly("GAIN_WINDOW", "window of a gain", "涨幅时间窗"),
  claimOnly("HAS_AIM", "has the aim", "目的"),
  claimOnly("HAS_CAUSE", "has the cause", "原因"),
  claimOnly("HAS_CONDITION", "has the condition", "附带条件"),
  claimOnly("HAS_EFFECT", "has the effect", "效果"),
  claimOnly("HAS_PRINCIPLE", "has the principle", "原则"),
  claimOnly("INDUSTRY", "industry", "行业"),
  claimOnly("INTERVAL", "interval between", "相隔时间"),
  claimOnly("LIKELIHOOD", "likelihood", "可能性"),
  claimOnly("MAINLY_BUILT_ON", "mainly built on", "主要基于"),
  claimOnly("MAINLY_USES", "mainly uses", "主要使用"),
  claimOnly("MARKED", "marked", "标志"),
  claimOnly("MOTIVE", "motive", "动机"),
  claimOnly("NICKNAME", "nickname", "别称"),
  claimOnly("ORDINAL_DAY", "day counted from", "第几天"),
  claimOnly("REPORTED_TO_HAVE", "reported to have", "据报具有"),
  claimOnly("SAYS", "says", "表示"),
  claimOnly("SOURCE_COUNT", "number of sources", "消息来源数"),
  claimOnly("STATUS_IN", "status in", "所处状况"),
  claimOnly("STRENGTH", "strength", "强项"),
  claimOnly("SUFFERS_FROM", "suffers from", "受困于"),
  claimOnly("TREND", "trend", "趋势"),
  claimOnly("WANTS", "wants", "希望"),
]);
