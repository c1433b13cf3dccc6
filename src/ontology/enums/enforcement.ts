import { enumeration } from "../../decorators/index.js";

/** Whether an authority enforces a rule on a day. */
export const Enforcement = enumeration({
  name: "Enforcement",
  description: "Whether an authority enforces a rule on a day, whatever its text says.",
  label: { en: "enforcement", zh: "执行状态" },
  values: {
    ENFORCED: { description: "Enforced, or nothing is said against it.", zh: "执行" },
    NOT_YET_REQUIRED: {
      description: "In effect, before the day by which one must comply.",
      zh: "尚未要求遵守",
    },
    NOT_ENFORCED: { description: "The authority says that it does not enforce it.", zh: "不执行" },
    UNKNOWN: { description: "What is known leaves it open.", zh: "未知" },
  },
});

/** One value of `Enforcement`. */
export type Enforcement = keyof typeof Enforcement;
