import type { AnyClass } from "../../decorators/index.js";
import { ChipFigures } from "./chip-figures.js";
import { ChipQuestions } from "./chip-questions.js";
import { ChipVerdicts } from "./chip-verdicts.js";
import { ContradictionQuestions } from "./contradiction-questions.js";
import { DealApprovals } from "./deal-approvals.js";
import { ObservationChanges } from "./observation-changes.js";
import { PathQuestions } from "./path-questions.js";
import { Timeline } from "./timeline.js";
import { DifferenceQuestion } from "./difference/difference-question.js";

/** The resolver classes of hand-written questions. */
export const ontologyQuestions: readonly AnyClass[] = [
  ChipQuestions,
  ChipFigures,
  ChipVerdicts,
  ContradictionQuestions,
  DealApprovals,
  DifferenceQuestion,
  ObservationChanges,
  PathQuestions,
  Timeline,
];
