import { enumeration } from "../../decorators/index.js";

/** How much a group, a market or an organization wants a product. */
export const DemandLevel = enumeration({
  name: "DemandLevel",
  description: "How strong a demand is said to be.",
  label: { en: "level of demand", zh: "需求程度" },
  values: {
    MAIN: { description: "It is or will be among the main buyers.", zh: "主要买家" },
    LIMITED: { description: "There is demand, but little.", zh: "有限" },
    NONE: { description: "There is no need for the product.", zh: "无需求" },
    UNSURE: { description: "It is open whether there is demand.", zh: "未定" },
    PRESENT: { description: "There is demand; how much is not said.", zh: "有需求" },
  },
});

/** One value of `DemandLevel`. */
export type DemandLevel = keyof typeof DemandLevel;
