import { KindInterface, Property } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";

/** Somebody who acts or speaks, named or not. */
@KindInterface({
  description: "A person who acts or speaks, named or not.",
  label: { en: "person", zh: "人物" },
  plural: { en: "people", zh: "人物" },
  family: "person",
  implements: [Entity, Node],
})
export abstract class Person {
  @Property(() => Boolean, {
    description: "Whether the person is known by name; false for an unnamed spokesperson.",
    label: { en: "named", zh: "具名" },
  })
  readonly named!: boolean;
}
