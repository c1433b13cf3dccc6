import { Field, Float, InputType } from "type-graphql";
import { ChipMetric } from "../enums/chip-metric.js";

/** Another number for a threshold of a rule. */
@InputType({
  description:
    "Another number for a threshold: of one condition by its key, or of every condition of a metric that has the number `from`. (门槛变动)",
})
export class ThresholdChange {
  @Field(() => String, {
    nullable: true,
    description: "The key of a condition, such as a.1.tpp.",
  })
  readonly condition?: string | null;

  @Field(() => ChipMetric, { nullable: true, description: "Instead of a key: a metric." })
  readonly metric?: ChipMetric | null;

  @Field(() => Float, {
    nullable: true,
    description: "With a metric: only the thresholds that have this number.",
  })
  readonly from?: number | null;

  @Field(() => Float, { description: "The other number." })
  readonly to!: number;
}
