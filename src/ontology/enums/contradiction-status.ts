import { enumeration } from "../../decorators/index.js";

/** How far a contradiction has been cleared up. */
export const ContradictionStatus = enumeration({
  name: "ContradictionStatus",
  description: "Whether the claims themselves explain a contradiction.",
  label: { en: "status of a contradiction", zh: "矛盾状态" },
  values: {
    OPEN: { description: "Nothing in view explains it.", zh: "未解" },
    EXPLAINED: {
      description: "It is real, and its cause follows from what is in view.",
      zh: "已解释",
    },
  },
});

/** One value of `ContradictionStatus`. */
export type ContradictionStatus = keyof typeof ContradictionStatus;
