import type { AnyClass } from "../../decorators/index.js";
import { ChipFigures } from "./chip-figures.js";
import { ChipQuestions } from "./chip-questions.js";
import { DifferenceQuestion } from "./difference/difference-question.js";

/** The resolver classes of hand-written questions. */
export const ontologyQuestions: readonly AnyClass[] = [
  ChipQuestions,
  ChipFigures,
  DifferenceQuestion,
];
