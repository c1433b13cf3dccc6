import type { AnyClass } from "../../decorators/index.js";
import { ChipFigures } from "./chip-figures.js";
import { ChipQuestions } from "./chip-questions.js";
import { PathQuestions } from "./path-questions.js";

/** The resolver classes of hand-written questions. */
export const ontologyQuestions: readonly AnyClass[] = [ChipQuestions, ChipFigures, PathQuestions];
