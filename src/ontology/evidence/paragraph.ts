import { Int } from "type-graphql";
import { Kind, Property } from "../../decorators/index.js";
import { Node } from "../node.js";

/**
 * A paragraph of a source that somebody attached to this graph; it came with no data file.
 *
 * Its text is the source's own, so it stays in the graph it was attached to.
 */
@Kind({
  description: "A paragraph of a source that was attached to this graph, as it is written there.",
  label: { en: "paragraph", zh: "段落" },
  plural: { en: "paragraphs", zh: "段落" },
  family: "evidence",
  idPrefix: "paragraph",
  caption: "number",
  implements: [Node],
  role: "paragraph",
  hidden: true,
})
export class Paragraph {
  @Property(() => String, {
    description: "By what name claims cite it, such as P41.",
    label: { en: "number", zh: "段落号" },
    indexed: true,
  })
  readonly number!: string;

  @Property(() => Int, {
    description: "Where it stands in the file that was attached, counted from 1.",
    label: { en: "position", zh: "次序" },
  })
  readonly position!: number;

  @Property(() => String, {
    description: "The text; each character that is lost for good stands as one U+FFFD.",
    label: { en: "text", zh: "正文" },
    role: "text",
  })
  readonly text!: string;

  @Property(() => String, {
    description: "The text folded for search: case, width, script and spaces do not matter.",
    label: { en: "key", zh: "检索键" },
    role: "key",
    internal: true,
  })
  readonly key!: string;

  @Property(() => String, {
    description: "The web address at which it was read.",
    label: { en: "address", zh: "网址" },
    nullable: true,
  })
  readonly url?: string | null;
}
