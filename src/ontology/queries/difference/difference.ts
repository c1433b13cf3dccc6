import { Answer, AnswerPart } from "../../../decorators/index.js";
import { DateDifference } from "./date-difference.js";
import { EdgeDifference } from "./edge-difference.js";
import { EntityDifference } from "./entity-difference.js";
import { FigureDifference } from "./figure-difference.js";
import { ObservationDifference } from "./observation-difference.js";
import { StateDifference } from "./state-difference.js";
import { VerdictDifference } from "./verdict-difference.js";

/** All that differs between two views. */
@Answer("difference", "What differs between the graphs of two views. (两个视图的差异)")
export class Difference {
  @AnswerPart(() => [EntityDifference], "entities", "Entities of one view only, by id.")
  readonly entities!: readonly EntityDifference[];

  @AnswerPart(
    () => [EdgeDifference],
    "edges",
    "Relations of one view only, and those with other claims behind them, by relation and ends.",
  )
  readonly edges!: readonly EdgeDifference[];

  @AnswerPart(
    () => [FigureDifference],
    "figures",
    "Accepted figures of chips that differ, stated and derived, by chip and metric.",
  )
  readonly figures!: readonly FigureDifference[];

  @AnswerPart(() => [DateDifference], "dates", "Accepted dates that differ, by what is dated.")
  readonly dates!: readonly DateDifference[];

  @AnswerPart(() => [ObservationDifference], "observations", "Observations of one view only.")
  readonly observations!: readonly ObservationDifference[];

  @AnswerPart(() => [StateDifference], "states", "States of one view only.")
  readonly states!: readonly StateDifference[];

  @AnswerPart(
    () => [VerdictDifference],
    "verdicts",
    "Verdicts for China that differ, today and on every day on which a rule changes.",
  )
  readonly verdicts!: readonly VerdictDifference[];
}
