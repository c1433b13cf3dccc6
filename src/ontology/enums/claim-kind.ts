import { enumeration } from "../../decorators/index.js";

/** The kinds of claims, by what is said rather than how surely. */
export const ClaimKind = enumeration({
  name: "ClaimKind",
  description: "What sort of thing a claim says.",
  label: { en: "kind of claim", zh: "主张种类" },
  values: {
    ENTITY: { description: "That something exists and what kind of thing it is.", zh: "实体" },
    RELATION: { description: "That two things stand in a relation.", zh: "关系" },
    EVENT: { description: "That something happened.", zh: "事件" },
    MEASUREMENT: { description: "That a quantity has a value.", zh: "度量" },
    STATEMENT: { description: "What somebody said, thinks or wants.", zh: "陈述" },
    FORECAST: { description: "What is expected to come.", zh: "预测" },
  },
});

/** One value of `ClaimKind`. */
export type ClaimKind = keyof typeof ClaimKind;
