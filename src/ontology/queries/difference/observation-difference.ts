import { Answer, AnswerPart } from "../../../decorators/index.js";
import { Entity } from "../../entity.js";
import { ChangeKind } from "../../enums/change-kind.js";
import { Observation } from "../../evidence/observation.js";

/** A number observed of something that stands in one of two views only. */
@Answer("difference", "An observation that one of two views lacks. (观测差异)")
export class ObservationDifference {
  @AnswerPart(
    () => Observation,
    "observation",
    "The observation, as the view that has it shows it.",
  )
  readonly observation!: Observation;

  @AnswerPart(() => Entity, "entity", "What it was observed of.")
  readonly entity!: Entity;

  @AnswerPart(() => ChangeKind, "change", "Which of the views has it.")
  readonly change!: ChangeKind;
}
