import { enumeration } from "../../decorators/index.js";

/** What most likely makes claims contradict each other. */
export const ProbableCause = enumeration({
  name: "ProbableCause",
  description: "What most likely makes claims differ.",
  label: { en: "probable cause", zh: "可能原因" },
  values: {
    SPARSE_FOR_DENSE: {
      description: "A rate with sparsity was given for the dense one, which is half of it.",
      zh: "稀疏算力当作稠密",
    },
    VARIANT: {
      description: "The figure of another variant was given for the model.",
      zh: "型号不同",
    },
    TWO_DIES_ADDED: {
      description: "The figures of two dies were added where one was meant, or the reverse.",
      zh: "双芯相加",
    },
    UNIT: {
      description: "A unit was mistaken: a power of ten, bits for bytes, GiB for GB.",
      zh: "单位错误",
    },
    ROUNDING: { description: "One side is a rounded number.", zh: "四舍五入" },
    DATE_ZONE: { description: "The same moment has two dates by two clocks.", zh: "时区" },
    SCOPE: { description: "The sides do not speak of quite the same thing.", zh: "范围不同" },
    NONE_FOUND: { description: "No cause was found.", zh: "未找到原因" },
  },
});

/** One value of `ProbableCause`. */
export type ProbableCause = keyof typeof ProbableCause;
