import { Answer, AnswerPart } from "../../../decorators/index.js";
import { Entity } from "../../entity.js";
import { ChangeKind } from "../../enums/change-kind.js";
import { State } from "../../evidence/state.js";

/** A state of something that stands in one of two views only. */
@Answer("difference", "A state that one of two views lacks. (状态差异)")
export class StateDifference {
  @AnswerPart(() => State, "state", "The state, as the view that has it shows it.")
  readonly state!: State;

  @AnswerPart(() => Entity, "entity", "What is in the state.")
  readonly entity!: Entity;

  @AnswerPart(() => ChangeKind, "change", "Which of the views has it.")
  readonly change!: ChangeKind;
}
