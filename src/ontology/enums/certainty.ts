import { enumeration } from "../../decorators/index.js";

/** Whether the claims in view agree on an answer. */
export const Certainty = enumeration({
  name: "Certainty",
  description: "Whether all claims in view lead to the same answer.",
  label: { en: "certainty", zh: "确定程度" },
  values: {
    ALL_CLAIMS: { description: "Every stated figure leads to it.", zh: "全部主张一致" },
    SOME_CLAIMS: { description: "Some stated figures lead elsewhere.", zh: "部分主张" },
  },
});

/** One value of `Certainty`. */
export type Certainty = keyof typeof Certainty;
