import { DateScalar, EvidenceProperties, Property } from "../../decorators/index.js";

/**
 * The parallel lists by which an edge carries its claims, one entry per claim, no nulls.
 *
 * Open ends of time are the days 0001-01-01 and 9999-12-31.
 */
@EvidenceProperties("The claims behind an edge, as parallel lists with one entry per claim.")
export class EvidenceLists {
  @Property(() => String, {
    description: "The lasting id of an edge, by which it is found again.",
    label: { en: "id", zh: "标识" },
    internal: true,
    role: "id",
  })
  readonly id!: string;

  @Property(() => String, {
    description: "A digest of what is stored of it, by which a change is noticed.",
    label: { en: "content hash", zh: "内容摘要" },
    internal: true,
  })
  readonly contentHash!: string;

  @Property(() => [String], {
    description: "The ids of the claims, in the order of all the other lists.",
    label: { en: "claims", zh: "主张" },
    role: "claim-ids",
  })
  readonly claimIds!: readonly string[];

  @Property(() => [String], {
    description: "The id of the document of each claim.",
    label: { en: "documents of the claims", zh: "主张所属文献" },
    role: "documents",
  })
  readonly claimDocuments!: readonly string[];

  @Property(() => [DateScalar], {
    description: "The day from which each claim was publicly known.",
    label: { en: "known from", zh: "公开起始日" },
    role: "known-from",
  })
  readonly claimKnownFrom!: readonly string[];

  @Property(() => [DateScalar], {
    description: "The day on which each claim was withdrawn, 9999-12-31 while it stands.",
    label: { en: "known to", zh: "撤回日" },
    role: "known-to",
  })
  readonly claimKnownTo!: readonly string[];

  @Property(() => [DateScalar], {
    description: "The first day for which each claim holds, 0001-01-01 where that is open.",
    label: { en: "valid from", zh: "有效起始日" },
    role: "valid-from",
  })
  readonly claimValidFrom!: readonly string[];

  @Property(() => [DateScalar], {
    description: "The last day for which each claim holds, 9999-12-31 where that is open.",
    label: { en: "valid to", zh: "有效截止日" },
    role: "valid-to",
  })
  readonly claimValidTo!: readonly string[];

  @Property(() => [String], {
    description: "How surely each claim is put forward.",
    label: { en: "modality of the claims", zh: "主张语气" },
    role: "modality",
  })
  readonly claimModality!: readonly string[];

  @Property(() => [String], {
    description: "The document and paragraph of each claim in words, such as Article 2 P41.",
    label: { en: "places of the claims", zh: "主张所在" },
    role: "places",
  })
  readonly claimPlaces!: readonly string[];

  @Property(() => String, {
    description:
      "The documents and paragraphs of the claims in words, for readers of the stored graph.",
    label: { en: "sources", zh: "出处" },
    role: "sources",
  })
  readonly sources!: string;

  @Property(() => Boolean, {
    description: "Whether at least one of the claims has not been withdrawn.",
    label: { en: "live", zh: "有效" },
    role: "live",
  })
  readonly live!: boolean;
}
