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
  role: "node",
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

  @Property(() => String, {
    description: "What was imported of it, as JSON text; the graph is drawn again from it.",
    label: { en: "record", zh: "原始记录" },
    nullable: true,
    internal: true,
    role: "source-record",
  })
  readonly record?: string | null;

  @Property(() => String, {
    description: "A digest of what is stored of it, by which a change is noticed.",
    label: { en: "content hash", zh: "内容摘要" },
    internal: true,
    role: "content-hash",
  })
  readonly contentHash!: string;
}
