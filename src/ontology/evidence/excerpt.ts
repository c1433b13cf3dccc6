import { Kind, Property } from "../../decorators/index.js";
import { Node } from "../node.js";
import { Mark } from "../values/mark.js";

/** A claim beside its paragraph: which of the claim's tokens stand in it, and where. */
@Kind({
  description: "A claim beside its paragraph in an attached source, with its tokens marked.",
  label: { en: "excerpt", zh: "摘录" },
  plural: { en: "excerpts", zh: "摘录" },
  family: "evidence",
  idPrefix: "excerpt",
  caption: "id",
  implements: [Node],
  role: "excerpt",
  roots: false,
  hidden: true,
})
export class Excerpt {
  @Property(() => [Mark], {
    description:
      "Where the claim's tokens stand in the text, in the order of the text; they may overlap.",
    label: { en: "marks", zh: "标记" },
    flattened: "marks",
    role: "text-marks",
  })
  readonly marks!: readonly Mark[];

  @Property(() => Boolean, {
    description:
      "Whether all tokens stand in the paragraph; null where lost characters hide whether they do, or the claim has none.",
    label: { en: "stands", zh: "成立" },
    nullable: true,
  })
  readonly stands?: boolean | null;

  @Property(() => [String], {
    description: "The tokens that do not stand in the paragraph.",
    label: { en: "missing tokens", zh: "缺失的核对词" },
  })
  readonly missingTokens!: readonly string[];
}
