import { enumeration } from "../../decorators/index.js";

/** The gates that a shipment of chips must pass. */
export const Gate = enumeration({
  name: "Gate",
  description: "A gate that a shipment of chips must pass.",
  label: { en: "gate", zh: "关口" },
  values: {
    US_RULE: { description: "Whether the United States ask for a licence.", zh: "美国管制" },
    US_LICENCE_REVIEW: {
      description: "How the United States review an application for that licence.",
      zh: "美国许可审查",
    },
    US_TARIFF: {
      description: "Whether a duty is owed on the way through the United States.",
      zh: "美国关税",
    },
    CN_ADMISSION: { description: "Whether China lets the chip in.", zh: "中国准入" },
  },
});

/** One value of `Gate`. */
export type Gate = keyof typeof Gate;
