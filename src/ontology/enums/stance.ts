import { enumeration } from "../../decorators/index.js";

/** The stances that somebody may take on a policy. */
export const Stance = enumeration({
  name: "Stance",
  description: "Where somebody stands on a policy.",
  label: { en: "stance", zh: "立场" },
  values: {
    SUPPORT: { description: "In favour of it.", zh: "支持" },
    OPPOSE: { description: "Against it.", zh: "反对" },
    SCRUTINY: {
      description: "Questions it and asks for reasons, without being plainly against it.",
      zh: "质询",
    },
    CONDITIONAL_WELCOME: {
      description: "Welcomes it, as long as certain conditions are kept.",
      zh: "有条件欢迎",
    },
    NEUTRAL: { description: "Takes note of it without taking a side.", zh: "中立" },
    TIGHTEN_CONTROLS: { description: "Wants controls that are stricter than it.", zh: "收紧管制" },
  },
});

/** One value of `Stance`. */
export type Stance = keyof typeof Stance;
