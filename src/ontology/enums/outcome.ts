import { enumeration } from "../../decorators/index.js";

/** What a rule may say at its gate. */
export const Outcome = enumeration({
  name: "Outcome",
  description: "What a rule says at its gate.",
  label: { en: "outcome", zh: "结论" },
  values: {
    CONTROLLED: { description: "A licence is needed.", zh: "受管制" },
    NOT_CONTROLLED: { description: "By this rule no licence is needed.", zh: "不受管制" },
    INDETERMINATE: {
      description: "What is known leaves more than one outcome open.",
      zh: "无法确定",
    },
    NOT_APPLICABLE: { description: "The rule does not reach the case.", zh: "不适用" },
    PRESUMPTION_OF_DENIAL: {
      description: "An application is presumed to be denied.",
      zh: "推定拒绝",
    },
    CASE_BY_CASE: { description: "An application is reviewed on its merits.", zh: "逐案审查" },
    DUTY: { description: "The figures lie in a band on which a duty is owed.", zh: "须缴关税" },
    NO_DUTY: { description: "The figures lie in no such band.", zh: "无须缴关税" },
    PERMITTED: { description: "It is let in.", zh: "允许" },
    NOT_PERMITTED: { description: "It is not let in.", zh: "不允许" },
    CONDITIONAL: { description: "It is let in under conditions.", zh: "有条件允许" },
  },
});

/** One value of `Outcome`. */
export type Outcome = keyof typeof Outcome;
