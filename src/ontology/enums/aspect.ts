import { enumeration } from "../../decorators/index.js";

/** The aspects of an entity that go through states. */
export const Aspect = enumeration({
  name: "Aspect",
  description: "The side of an entity that a state is about.",
  label: { en: "aspect", zh: "方面" },
  values: {
    PRODUCTION: {
      description: "How far production has come, such as samples or mass production.",
      zh: "生产",
    },
    LISTING: { description: "How far an offering of shares has come.", zh: "上市" },
    RELEASE: { description: "How far a product is from its release.", zh: "发布" },
    APPROVAL: { description: "How far an official approval has come.", zh: "审批" },
  },
});

/** One value of `Aspect`. */
export type Aspect = keyof typeof Aspect;
