import { Arg, Query, Resolver } from "type-graphql";
import { DateScalar, Listing } from "../../decorators/index.js";
import { Dated } from "../dated.js";
import { DatePrecision } from "../enums/date-precision.js";
import { DatedKind } from "../enums/dated-kind.js";

/** The timeline: what has a date, in the order of dates. */
@Resolver()
export class Timeline {
  @Query(() => [Dated], {
    description:
      "Events, deals and policies by their accepted dates; what has no date in view is left out. (时间线)",
  })
  @Listing(() => Dated, {
    where: { earliest: { isNull: false } },
    filters: {
      about: (ids) => ({
        or: [
          { id: { in: ids } },
          { claims: { some: { mentions: { some: { id: { in: ids } } } } } },
        ],
      }),
      from: (day) => ({ earliest: { gte: day } }),
      to: (day) => ({ latest: { lte: day } }),
      precision: (precision) => ({ datePrecision: { eq: precision } }),
      kinds: (kinds) => ({ kind: { in: kinds } }),
    },
    orderBy: [{ earliest: "ASC" }, { latest: "ASC" }],
    names: ["about"],
  })
  timeline(
    @Arg("about", () => [String], {
      nullable: true,
      description:
        "Only what a claim in view names together with one of these entities, or is one of them: ids or any names.",
    })
    _about?: readonly string[],
    @Arg("from", () => DateScalar, {
      nullable: true,
      description: "Only what lies wholly on or after this day.",
    })
    _from?: string,
    @Arg("to", () => DateScalar, {
      nullable: true,
      description: "Only what lies wholly on or before this day.",
    })
    _to?: string,
    @Arg("precision", () => DatePrecision, {
      nullable: true,
      description: "Only what is dated so exactly, and no less or more.",
    })
    _precision?: DatePrecision,
    @Arg("kinds", () => [DatedKind], { nullable: true, description: "Only these kinds." })
    _kinds?: readonly DatedKind[],
  ): readonly Dated[] {
    return [];
  }
}
