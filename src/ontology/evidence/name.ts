import { Kind, Property } from "../../decorators/index.js";
import { Node } from "../node.js";

/** One name of an entity in one language and script; look-ups and search go by its key. */
@Kind({
  description: "One name of an entity, in one language and script.",
  label: { en: "name", zh: "名称" },
  plural: { en: "names", zh: "名称" },
  family: "evidence",
  idPrefix: "name",
  caption: "text",
  implements: [Node],
  role: "name",
  roots: false,
  hidden: true,
})
export class Name {
  @Property(() => String, {
    description: "The name as it is written.",
    label: { en: "text", zh: "文字" },
    role: "text",
  })
  readonly text!: string;

  @Property(() => String, {
    description:
      "The name folded for look-ups: case, width, script, spaces and hyphens do not matter.",
    label: { en: "key", zh: "检索键" },
    indexed: true,
    role: "key",
  })
  readonly key!: string;

  /**
   * @see https://www.rfc-editor.org/info/bcp47
   */
  @Property(() => String, {
    description: "The language of the name, as a BCP 47 code such as en or zh.",
    label: { en: "language", zh: "语言" },
  })
  readonly language!: string;

  @Property(() => String, {
    description: "The script of the name, as an ISO 15924 code such as Hans or Hant.",
    label: { en: "script", zh: "文字系统" },
    nullable: true,
  })
  readonly script?: string | null;

  @Property(() => String, {
    description: "The region whose usage it is, as an ISO 3166-1 alpha-2 code such as TW.",
    label: { en: "region", zh: "地区" },
    nullable: true,
  })
  readonly region?: string | null;
}
