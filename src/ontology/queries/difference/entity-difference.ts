import { Answer, AnswerPart } from "../../../decorators/index.js";
import { Entity } from "../../entity.js";
import { ChangeKind } from "../../enums/change-kind.js";

/** An entity that stands in one of two views only. */
@Answer("difference", "An entity that some claim names in one of two views only. (实体差异)")
export class EntityDifference {
  @AnswerPart(() => Entity, "entity", "The entity, as the view that has it shows it.")
  readonly entity!: Entity;

  @AnswerPart(() => ChangeKind, "change", "Which of the views has it.")
  readonly change!: ChangeKind;
}
