import { Kind, Property } from "../../decorators/index.js";
import { Aspect } from "../enums/aspect.js";
import { Node } from "../node.js";
import { DateInterval } from "../values/date-interval.js";

/** How far an entity has come in one aspect, such as production or approval. */
@Kind({
  description: "How far an entity has come in one aspect, such as production or approval.",
  label: { en: "state", zh: "状态" },
  plural: { en: "states", zh: "状态" },
  family: "evidence",
  idPrefix: "state",
  caption: "state",
  implements: [Node],
  role: "state",
  roots: false,
  hidden: true,
})
export class State {
  @Property(() => Aspect, {
    description: "The side of the entity that the state is about.",
    label: { en: "aspect", zh: "方面" },
    indexed: true,
  })
  readonly aspect!: Aspect;

  @Property(() => String, {
    description: "The state itself, such as MASS_PRODUCTION, LISTED or PENDING.",
    label: { en: "state", zh: "状态" },
    indexed: true,
  })
  readonly state!: string;

  @Property(() => DateInterval, {
    description: "The time from which the entity is said to be in this state.",
    label: { en: "since", zh: "起始时间" },
    nullable: true,
    flattened: "since",
  })
  readonly since?: DateInterval | null;
}
