import { FieldResolver, Resolver } from "type-graphql";
import { Computed } from "../../decorators/index.js";
import { Observation } from "../evidence/observation.js";
import { ObservationChange } from "./observation-change.js";

/** What is read of a number and of those it is compared with. */
const NUMBER = `
  id metric objectText value valueMax comparator unit
  qualifiers { name value }
  period { earliest latest text }
  claims(first: 10000) {
    nodes { id modality knownFrom document { documentClass } }
  }
`;

/** How numbers change from one period to the next. */
@Resolver(() => Observation)
export class ObservationChanges {
  @FieldResolver(() => ObservationChange, {
    nullable: true,
    description:
      "The change from the previous number of the same subject, metric, unit, object and qualifiers, by period; null where there is none in view. (较前期变化)",
  })
  @Computed("change-from-previous", {
    reads: `${NUMBER} subject: about {
      numbers: observations(where: { period: { latest: { isNull: false } } }, first: 10000) {
        nodes { ${NUMBER} }
      }
    }`,
    places: { Observation: [["subject", "numbers", "nodes"]] },
  })
  changeFromPrevious(): ObservationChange | null {
    return null;
  }
}
