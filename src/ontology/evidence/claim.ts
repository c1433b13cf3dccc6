import { Float, Int } from "type-graphql";
import { DateScalar, Kind, Property } from "../../decorators/index.js";
import { AttributionKind } from "../enums/attribution-kind.js";
import { ClaimFate } from "../enums/claim-fate.js";
import { ClaimKind } from "../enums/claim-kind.js";
import { Modality } from "../enums/modality.js";
import { Recorder } from "../enums/recorder.js";
import { Node } from "../node.js";
import { DateInterval } from "../values/date-interval.js";
import { Qualifier } from "../values/qualifier.js";

/** Who says what, where, on what grounds: the unit from which everything else is drawn. */
@Kind({
  description: "One statement of one document: who says what, about what, how surely.",
  label: { en: "claim", zh: "主张" },
  plural: { en: "claims", zh: "主张" },
  family: "evidence",
  idPrefix: "claim",
  caption: "statement",
  implements: [Node],
  role: "claim",
  hidden: true,
})
export class Claim {
  @Property(() => String, {
    description: "The part of the id after the colon; the same statement keeps it for good.",
    label: { en: "key", zh: "键" },
    indexed: true,
  })
  readonly key!: string;

  @Property(() => ClaimKind, {
    description: "What sort of thing the claim says.",
    label: { en: "kind", zh: "种类" },
  })
  readonly kind!: ClaimKind;

  @Property(() => String, {
    description: "What is said of the subject, from a closed list of predicates.",
    label: { en: "predicate", zh: "谓词" },
    indexed: true,
  })
  readonly predicate!: string;

  @Property(() => String, {
    description: "The subject in words; it may be nothing the graph holds.",
    label: { en: "subject in words", zh: "主语文字" },
  })
  readonly subjectText!: string;

  @Property(() => String, {
    description: "The object in words, where there is one.",
    label: { en: "object in words", zh: "宾语文字" },
    nullable: true,
  })
  readonly objectText?: string | null;

  @Property(() => Float, {
    description: "The number stated, or the lower end of a range.",
    label: { en: "value", zh: "数值" },
    nullable: true,
  })
  readonly value?: number | null;

  @Property(() => Float, {
    description: "The upper end of a range.",
    label: { en: "upper value", zh: "数值上限" },
    nullable: true,
  })
  readonly valueMax?: number | null;

  @Property(() => String, {
    description: "How the number bounds the truth, such as =, >, ≥ or ~.",
    label: { en: "comparator", zh: "比较符" },
    nullable: true,
  })
  readonly comparator?: string | null;

  @Property(() => String, {
    description: "The unit of the number, as stated.",
    label: { en: "unit", zh: "单位" },
    nullable: true,
  })
  readonly unit?: string | null;

  @Property(() => [Qualifier], {
    description: "The circumstances that narrow the claim.",
    label: { en: "qualifiers", zh: "限定条件" },
    flattened: "qualifiers",
  })
  readonly qualifiers!: readonly Qualifier[];

  @Property(() => String, {
    description: "The paragraph of the document that says it, such as P4.",
    label: { en: "paragraph", zh: "段落" },
    nullable: true,
  })
  readonly paragraph?: string | null;

  @Property(() => [String], {
    description: "What must stand in that paragraph: the number as printed, a name of the subject.",
    label: { en: "tokens", zh: "核对词" },
    folded: "tokenKeys",
  })
  readonly tokens!: readonly string[];

  @Property(() => [String], {
    description: "The tokens folded: case, width, script and spaces do not matter.",
    label: { en: "folded tokens", zh: "核对词检索键" },
    internal: true,
  })
  readonly tokenKeys!: readonly string[];

  @Property(() => String, {
    description: "What the claim says, as one English sentence of the curators.",
    label: { en: "statement", zh: "陈述" },
  })
  readonly statement!: string;

  @Property(() => String, {
    description: "What the claim says, as one Chinese sentence of the curators.",
    label: { en: "Chinese statement", zh: "中文陈述" },
  })
  readonly statementZh!: string;

  @Property(() => Modality, {
    description: "How surely the claim is put forward.",
    label: { en: "modality", zh: "语气" },
  })
  readonly modality!: Modality;

  @Property(() => AttributionKind, {
    description: "On whose word the document says it.",
    label: { en: "kind of attribution", zh: "消息来源类别" },
  })
  readonly attributionKind!: AttributionKind;

  @Property(() => Int, {
    description: "How many sources the document says it has for it.",
    label: { en: "number of sources", zh: "消息来源数" },
    nullable: true,
  })
  readonly sourceCount?: number | null;

  @Property(() => Boolean, {
    description: "Whether the curators had to infer it from what the document says.",
    label: { en: "inferred", zh: "推断" },
  })
  readonly inferred!: boolean;

  @Property(() => Boolean, {
    description: "Whether the document gives it as words of the one it is attributed to.",
    label: { en: "direct quote", zh: "直接引语" },
  })
  readonly directQuote!: boolean;

  @Property(() => DateInterval, {
    description: "The time that the claim speaks of, which is not the time it was made.",
    label: { en: "about", zh: "所指时间" },
    nullable: true,
    flattened: "about",
  })
  readonly about?: DateInterval | null;

  @Property(() => DateScalar, {
    description: "The day from which the claim was publicly known.",
    label: { en: "known from", zh: "公开起始日" },
  })
  readonly knownFrom!: string;

  @Property(() => DateScalar, {
    description: "The day on which the claim was withdrawn; null while it stands.",
    label: { en: "known to", zh: "撤回日" },
    nullable: true,
  })
  readonly knownTo?: string | null;

  @Property(() => ClaimFate, {
    description: "What becomes of the claim in the graph that is drawn from the claims.",
    label: { en: "fate", zh: "去向" },
  })
  readonly fate!: ClaimFate;

  @Property(() => Recorder, {
    description: "Who recorded the claim; null where that was not yet noted.",
    label: { en: "recorded by", zh: "录入者" },
    nullable: true,
  })
  readonly recordedBy?: Recorder | null;

  @Property(() => String, {
    description:
      "The instant since when this graph has the claim, in ISO 8601; the graph keeps it.",
    label: { en: "recorded from", zh: "录入时刻" },
    nullable: true,
  })
  readonly recordedFrom?: string | null;

  @Property(() => String, {
    description: "The instant at which its withdrawal was recorded; null while it stands.",
    label: { en: "recorded to", zh: "撤回录入时刻" },
    nullable: true,
  })
  readonly recordedTo?: string | null;

  @Property(() => Recorder, {
    description: "Who withdrew the claim; null while it stands, or where its document says so.",
    label: { en: "withdrawn by", zh: "撤回者" },
    nullable: true,
  })
  readonly withdrawnBy?: Recorder | null;

  @Property(() => String, {
    description: "Why curators withdrew the claim.",
    label: { en: "reason of withdrawal", zh: "撤回理由" },
    nullable: true,
  })
  readonly withdrawalReason?: string | null;
}
