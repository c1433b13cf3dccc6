import { Arg, Query, Resolver } from "type-graphql";
import { Analysis } from "../../../decorators/index.js";
import { Difference } from "./difference.js";

/** The question what two views show differently; it is declared here and answered in code. */
@Resolver()
export class DifferenceQuestion {
  @Query(() => Difference, {
    description:
      "What differs between two views: with and without a document, before and after a day. (两个视图有何不同)",
  })
  @Analysis("difference", { views: ["from", "to"] })
  difference(
    @Arg("about", () => String, {
      nullable: true,
      description: "Only what touches this entity: an id or any name.",
    })
    _about?: string,
  ): Difference {
    return {} as Difference;
  }
}
