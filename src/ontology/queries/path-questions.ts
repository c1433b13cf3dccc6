import { Arg, Int, Query, Resolver } from "type-graphql";
import { Analysis, RelationTypeName } from "../../decorators/index.js";
import { Path } from "./path.js";
import { Subgraph } from "./subgraph.js";

/** The questions about how entities hang together. */
@Resolver()
export class PathQuestions {
  @Query(() => [Path], {
    description:
      "All shortest ways between two entities: relations are followed in either direction, those of the evidence never. " +
      "Two ways that differ in one relation are two; the order is that of the ids on the way. " +
      "Empty where none is short enough. (最短路径)",
  })
  @Analysis("path")
  path(
    @Arg("from", () => String, { description: "Where it starts: an id or any name." })
    _from: string,
    @Arg("to", () => String, { description: "Where it ends: an id or any name." })
    _to: string,
    @Arg("through", () => [String], {
      nullable: true,
      description:
        "What it passes, in this order: ids or any names. Each stretch between them is as short as it can be without meeting the others.",
    })
    _through?: readonly string[],
    @Arg("relations", () => [RelationTypeName], {
      nullable: true,
      description: "Follow only these relations; absent: all of them.",
    })
    _relations?: readonly string[],
    @Arg("maxLength", () => Int, {
      nullable: true,
      defaultValue: 6,
      description: "How many steps it may take in all, 1 to 10.",
    })
    _maxLength?: number,
  ): readonly Path[] {
    return [];
  }

  @Query(() => Subgraph, {
    description:
      "What stands around an entity: all that relations lead to in so many steps, in either direction, never through evidence. (邻域)",
  })
  @Analysis("neighbourhood")
  neighbourhood(
    @Arg("of", () => String, { description: "The entity in the middle: an id or any name." })
    _of: string,
    @Arg("depth", () => Int, {
      nullable: true,
      defaultValue: 1,
      description: "How many steps away, 1 to 4.",
    })
    _depth?: number,
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: 200,
      description: "How many entities at most, 1 to 500, that in the middle included.",
    })
    _limit?: number,
  ): Subgraph {
    return { nodes: [], edges: [], truncated: false };
  }
}
