import { ID } from "type-graphql";
import { KindInterface, Property } from "../decorators/index.js";

/**
 * Whatever the graph can find again by its id; the name and the id are Relay's.
 *
 * @see https://relay.dev/graphql/objectidentification.htm
 */
@KindInterface({
  description: "Anything that the graph holds under a lasting id.",
  label: { en: "node", zh: "节点" },
  plural: { en: "nodes", zh: "节点" },
  family: "evidence",
  caption: "id",
  roots: false,
})
export abstract class Node {
  @Property(() => ID, {
    description: "The lasting id: the kind, a colon and a readable key, such as chip:h20.",
    label: { en: "id", zh: "标识" },
    indexed: true,
    unique: true,
    role: "id",
  })
  readonly id!: string;
}
