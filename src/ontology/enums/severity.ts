import { enumeration } from "../../decorators/index.js";

/** How grave a contradiction is. */
export const Severity = enumeration({
  name: "Severity",
  description: "How much hangs on a contradiction.",
  label: { en: "severity", zh: "严重程度" },
  values: {
    HIGH: { description: "Answers that rest on one of the sides may be wrong.", zh: "高" },
    MEDIUM: { description: "Answers may be somewhat off.", zh: "中" },
    LOW: { description: "Good to know.", zh: "低" },
  },
});

/** One value of `Severity`. */
export type Severity = keyof typeof Severity;
