import { enumeration } from "../../decorators/index.js";

/** How a rule stands in law on a day. */
export const LegalStatus = enumeration({
  name: "LegalStatus",
  description: "How a rule stands in law on a day, whatever is said of its enforcement.",
  label: { en: "legal status", zh: "法律状态" },
  values: {
    ANNOUNCED: { description: "Published or announced, not yet in effect.", zh: "已公布" },
    IN_FORCE: { description: "In force by its text.", zh: "有效" },
    SUSPENDED: { description: "Suspended by its authority.", zh: "暂停" },
    REVOKED: { description: "Revoked.", zh: "撤销" },
    REPORTED: {
      description: "Told by the press; no authority has published a text.",
      zh: "媒体报道",
    },
    UNKNOWN: { description: "What is known leaves it open.", zh: "未知" },
  },
});

/** One value of `LegalStatus`. */
export type LegalStatus = keyof typeof LegalStatus;
