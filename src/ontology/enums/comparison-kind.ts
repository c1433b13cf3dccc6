import { enumeration } from "../../decorators/index.js";

/** The ways in which one product is said to compare with another. */
export const ComparisonKind = enumeration({
  name: "ComparisonKind",
  description:
    "How a product is said to compare with another; the first is the one the edge starts from.",
  label: { en: "kind of comparison", zh: "比较方式" },
  values: {
    MORE_ADVANCED: { description: "The first is of a later or higher class.", zh: "更先进" },
    BETTER: { description: "The first has the higher figure in the metric named.", zh: "更优" },
    COMPARABLE: { description: "The two are about equal.", zh: "相当" },
    RANKED_BELOW: {
      description: "The first comes next below the second in an order of products.",
      zh: "位列其后",
    },
    NARROWS_GAP: {
      description: "The first comes closer to the second than what preceded it.",
      zh: "缩小差距",
    },
    CAN_COMPETE: {
      description: "The first can hold its own on the market against the second.",
      zh: "可竞争",
    },
    BELOW: { description: "The first has the lower figure in the metric named.", zh: "低于" },
  },
});

/** One value of `ComparisonKind`. */
export type ComparisonKind = keyof typeof ComparisonKind;
