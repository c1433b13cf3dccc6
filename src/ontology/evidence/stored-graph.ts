import { Int } from "type-graphql";
import { Kind, Property } from "../../decorators/index.js";
import { Node } from "../node.js";

/** What a stored graph knows of itself; there is one such node in a store. */
@Kind({
  description: "Bookkeeping of a stored graph: its revision and the ontology it was written with.",
  label: { en: "stored graph", zh: "已存图谱" },
  plural: { en: "stored graphs", zh: "已存图谱" },
  family: "evidence",
  idPrefix: "graph",
  caption: "id",
  implements: [Node],
  role: "graph",
  roots: false,
  hidden: true,
})
export class StoredGraph {
  @Property(() => Int, {
    description: "A count that every write raises, so that readers notice change.",
    label: { en: "revision", zh: "修订号" },
    internal: true,
  })
  readonly revision!: number;

  @Property(() => Int, {
    description: "The version of the ontology that the stored graph was written with.",
    label: { en: "ontology version", zh: "本体版本" },
    internal: true,
  })
  readonly ontologyVersion!: number;
}
