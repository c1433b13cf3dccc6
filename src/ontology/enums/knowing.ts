import { enumeration } from "../../decorators/index.js";

/** How well a rule or one of its dates is known. */
export const Knowing = enumeration({
  name: "Knowing",
  description: "How well something of a rule is known.",
  label: { en: "how well it is known", zh: "核实程度" },
  values: {
    PRIMARY: { description: "Its own text or header was read.", zh: "原文核实" },
    SECONDARY: { description: "Others tell of it.", zh: "二手来源" },
    UNVERIFIED: { description: "Nobody checked it; no verdict rests on it.", zh: "未核实" },
  },
});

/** One value of `Knowing`. */
export type Knowing = keyof typeof Knowing;
