import type { Words } from "../../model/index.js";
import type { ContradictionStatus, ProbableCause } from "./contradiction.js";

/** What is said of each cause after the numbers. */
const CAUSES: Readonly<Record<ProbableCause, Words>> = {
  SPARSE_FOR_DENSE: {
    en: "the larger one is probably a rate with sparsity",
    zh: "较大者可能是稀疏算力",
  },
  VARIANT: {
    en: "the other lies among the figures of its variants",
    zh: "另一数值在其各型号的数值之内",
  },
  TWO_DIES_ADDED: {
    en: "the larger one probably adds up two dies",
    zh: "较大者可能是双芯相加",
  },
  UNIT: { en: "a unit was probably mistaken", zh: "可能是单位错误" },
  ROUNDING: { en: "the gap is within rounding", zh: "差距在四舍五入范围内" },
  DATE_ZONE: { en: "the clocks differ", zh: "时区不同" },
  SCOPE: {
    en: "one side is a plan, the other what came of it",
    zh: "一方为计划,另一方为实际",
  },
  NONE_FOUND: { en: "no cause was found", zh: "未找到原因" },
};

/** What is said of the figure of a variant when one of them has it. */
const OF_A_VARIANT: Words = {
  en: "the other is the figure of another variant or version",
  zh: "另一数值属于另一型号或版本",
};

/** Gives what is said of a probable cause of a gap between figures. */
export function causeWords(cause: ProbableCause, status: ContradictionStatus): Words {
  return cause === "VARIANT" && status === "EXPLAINED" ? OF_A_VARIANT : CAUSES[cause];
}
