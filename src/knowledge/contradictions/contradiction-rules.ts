import type { Words } from "../../model/index.js";

/** One stage of an aspect; a later one excludes an earlier one at the same time. */
export interface Stage extends Words {
  readonly state: string;
  /** It is reached once, so that two dates of it are at odds. */
  readonly milestone?: boolean;
  /** What its word may mean, so that two dates of it may both be right. */
  readonly ambiguous?: Words;
  /** It speaks of what is to come, and thereby says that it has not come yet. */
  readonly prospective?: boolean;
}

/** What the words of the ontology mean to the search for contradictions. */
export interface ContradictionRules {
  /** Modalities that put forward no fact: nothing is held against them, nor they against a fact. */
  readonly noFacts: readonly string[];
  /** The modality of what is only possible: a figure may be put so, anything else is no fact then. */
  readonly unsure: string;
  /** The modality of what is still to come. */
  readonly forecast: string;
  /** The modality of what somebody declares for later: a plan, where others say what came of it. */
  readonly planned: string;
  /** Words with which a number is narrowed. */
  readonly scope: {
    /** Qualifiers that describe a claim and narrow nothing. */
    readonly descriptive: readonly string[];
    /** The qualifier that is false of a rate with sparsity; a rate without it counts as dense. */
    readonly dense: string;
    /** Qualifiers that tell versions of one thing apart which have no node of their own. */
    readonly versions: readonly string[];
    /** The qualifier with the number format, and which formats a metric means by itself. */
    readonly format: string;
    readonly formats: Readonly<Record<string, readonly string[]>>;
    /** The qualifier that marks a figure as somebody's estimate. */
    readonly estimate: string;
  };
  /** Metrics that count operations: such a figure may be given with sparsity. */
  readonly rates: readonly string[];
  /** Metrics counted in bytes, which may be mistaken for bits or for binary units. */
  readonly bytes: readonly string[];
  /** Metrics that a package of two dies may have twice. */
  readonly addedUp: readonly string[];
  /** Numbers that do not change with time, so that they may be compared without a period. */
  readonly timeless: readonly string[];
  /** The relation of a variant to its model. */
  readonly variantOf: string;
  /** Numbers that say how many times another's figure it is, and the metrics they may mean. */
  readonly multiples: readonly {
    readonly predicate: string;
    readonly metrics: readonly string[];
    /** The qualifier that names the metric. */
    readonly metric: string;
  }[];
  /** Counts of parts and of wholes that each hold the same number of them. */
  readonly partsOfWholes: readonly { readonly parts: string; readonly wholes: string }[];
  /** Comparisons in words that name a metric. */
  readonly comparisons: {
    readonly relation: string;
    readonly kind: string;
    readonly metric: string;
    readonly above: readonly string[];
    readonly below: readonly string[];
  };
  /** Metrics for which it matters that some figures are derived only. */
  readonly basis: readonly string[];
  /** Kinds of which several moments may be dated, each by another predicate. */
  readonly severalMoments: readonly string[];
  /** Relations by which somebody or something belongs to a country's time. */
  readonly affiliations: readonly string[];
  /** The relation of a document to the medium that published it. */
  readonly publishedBy: string;
  /** Properties of entities that give a country. */
  readonly countries: readonly string[];
  /** The clock of each country, in hours from Coordinated Universal Time, and the country's name. */
  readonly zones: Readonly<Record<string, Words & { readonly hours: number }>>;
  /** Claims that say how long one dated thing came before another. */
  readonly intervals: {
    readonly predicate: string;
    readonly ordinal: string;
    readonly ordinalUnit: string;
    /** How many days each unit has, and its word in Chinese. */
    readonly units: Readonly<Record<string, { readonly days: number; readonly zh: string }>>;
    /** The relation of a dated thing to the one that it follows. */
    readonly follows: string;
  };
  /** The stages of each aspect, the earliest first. */
  readonly stages: Readonly<Record<string, readonly Stage[]>>;
  /** Qualifiers that tell states of the same aspect apart, such as who decides. */
  readonly stateScope: readonly string[];
  /** Who held which office, and the acts that only a holder of an office can do. */
  readonly offices: { readonly relation: string; readonly acts: readonly string[] };
}
