import { enumeration } from "../../decorators/index.js";

/** The ways in which claims may speak against each other. */
export const ContradictionKind = enumeration({
  name: "ContradictionKind",
  description: "In which way claims speak against each other.",
  label: { en: "kind of contradiction", zh: "矛盾种类" },
  values: {
    DIFFERENT_VALUES: { description: "The same figure with different values.", zh: "数值不一" },
    STATED_AGAINST_DERIVED: {
      description: "A stated figure against the one that follows from other stated figures.",
      zh: "明示与推算不符",
    },
    RATIO: { description: "A stated multiple against the figures it is one of.", zh: "倍数不符" },
    COMPARISON: {
      description: "A comparison in words that the figures contradict.",
      zh: "比较不符",
    },
    DIFFERENT_DATES: {
      description: "One event with dates that exclude each other.",
      zh: "日期不一",
    },
    INTERVAL: {
      description: "A stated interval against the dates of what lies at its ends.",
      zh: "间隔不符",
    },
    EXCLUSIVE_STATES: {
      description: "States that one thing cannot be in at the same time.",
      zh: "状态互斥",
    },
    ATTRIBUTION: {
      description: "An act ascribed to somebody who did not hold the office at its date.",
      zh: "归属错误",
    },
    BASIS: {
      description: "A figure that can only be derived, so that answers depend on the basis.",
      zh: "依据不同",
    },
  },
});

/** One value of `ContradictionKind`. */
export type ContradictionKind = keyof typeof ContradictionKind;
