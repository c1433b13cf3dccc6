import { KindInterface, Property } from "../decorators/index.js";
import { Node } from "./node.js";

/** Whatever the documents speak of, with what every such thing has. */
@KindInterface({
  description:
    "Anything that the documents speak of: an organization, a person, a chip, an event, a place.",
  label: { en: "entity", zh: "实体" },
  plural: { en: "entities", zh: "实体" },
  family: "evidence",
  implements: [Node],
  role: "entity",
})
export abstract class Entity {
  @Property(() => String, {
    description: "The name in English by which it is best known.",
    label: { en: "name", zh: "名称" },
    indexed: true,
    role: "name",
  })
  readonly name!: string;

  @Property(() => String, {
    description: "The name in simplified Chinese.",
    label: { en: "Chinese name", zh: "中文名" },
    nullable: true,
    indexed: true,
    role: "name-zh",
  })
  readonly nameZh?: string | null;

  @Property(() => String, {
    description: "The name of its kind, such as Company or Chip.",
    label: { en: "kind", zh: "种类" },
    indexed: true,
    role: "kind",
  })
  readonly kind!: string;

  @Property(() => String, {
    description: "What it is, in one or two sentences of the curators.",
    label: { en: "description", zh: "说明" },
    nullable: true,
  })
  readonly description?: string | null;
}
