import { DateScalar, Kind, Property } from "../../decorators/index.js";
import { Entity } from "../entity.js";
import { DocumentClass } from "../enums/document-class.js";
import { Node } from "../node.js";

/** A text that makes claims; what it says is held claim by claim, never copied. */
@Kind({
  description: "A text that makes claims, such as an article, a data sheet or a regulation.",
  label: { en: "document", zh: "文献" },
  plural: { en: "documents", zh: "文献" },
  family: "evidence",
  idPrefix: "document",
  implements: [Entity, Node],
  role: "document",
})
export class Document {
  @Property(() => String, {
    description: "The title under which it was published.",
    label: { en: "title", zh: "标题" },
    nullable: true,
  })
  readonly title?: string | null;

  @Property(() => String, {
    description: "The web address at which it can be read.",
    label: { en: "address", zh: "网址" },
    nullable: true,
  })
  readonly url?: string | null;

  @Property(() => DateScalar, {
    description: "The day on which it was published.",
    label: { en: "publication date", zh: "发表日期" },
    nullable: true,
    indexed: true,
  })
  readonly publicationDate?: string | null;

  @Property(() => DocumentClass, {
    description: "The class of the document, which decides whose figures are accepted first.",
    label: { en: "document class", zh: "文献类别" },
  })
  readonly documentClass!: DocumentClass;

  @Property(() => String, {
    description: "The paragraphs that belong to it where several share a page, such as P1–P9.",
    label: { en: "paragraphs", zh: "段落" },
    nullable: true,
  })
  readonly paragraphs?: string | null;

  @Property(() => String, {
    description: "The licence of what is taken from it, as an SPDX identifier or by its name.",
    label: { en: "licence", zh: "许可协议" },
    nullable: true,
  })
  readonly licence?: string | null;

  @Property(() => String, {
    description: "The credit line that its licence asks for wherever its figures are shown.",
    label: { en: "credit line", zh: "署名" },
    nullable: true,
  })
  readonly credit?: string | null;

  @Property(() => String, {
    description: "Digests of the files it was imported from, by which a changed one is noticed.",
    label: { en: "file hash", zh: "文件摘要" },
    nullable: true,
    internal: true,
  })
  readonly fileHash?: string | null;

  @Property(() => DateScalar, {
    description: "The day from which what it says was publicly known.",
    label: { en: "known from", zh: "公开起始日" },
  })
  readonly knownFrom!: string;
}
