import { enumeration } from "../../decorators/index.js";

/** The roles in which a policy addresses somebody or some place. */
export const PolicyRole = enumeration({
  name: "PolicyRole",
  description: "In which role a policy applies to somebody or to a place.",
  label: { en: "role in a policy", zh: "政策中的角色" },
  values: {
    EXPORTER: { description: "May or may not export under the policy.", zh: "出口方" },
    END_USER: { description: "May or may not receive and use what is exported.", zh: "最终用户" },
    DESTINATION: { description: "The place to which exports go.", zh: "目的地" },
  },
});

/** One value of `PolicyRole`. */
export type PolicyRole = keyof typeof PolicyRole;
