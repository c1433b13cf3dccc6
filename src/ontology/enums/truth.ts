import { enumeration } from "../../decorators/index.js";

/** A truth that may be unknown. */
export const Truth = enumeration({
  name: "Truth",
  description: "Whether something holds; what depends on unknown data is unknown.",
  label: { en: "truth", zh: "真值" },
  values: {
    TRUE: { description: "It holds.", zh: "真" },
    FALSE: { description: "It does not hold.", zh: "假" },
    UNKNOWN: { description: "A figure that it depends on is not known.", zh: "未知" },
  },
});

/** One value of `Truth`. */
export type Truth = keyof typeof Truth;
