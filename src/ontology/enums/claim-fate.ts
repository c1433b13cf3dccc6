import { enumeration } from "../../decorators/index.js";

/** The ways in which a claim shows in the convenient graph. */
export const ClaimFate = enumeration({
  name: "ClaimFate",
  description: "What becomes of a claim in the graph that is drawn from the claims.",
  label: { en: "fate of a claim", zh: "主张去向" },
  values: {
    EDGE: { description: "It is an edge between two entities.", zh: "关系边" },
    FIGURE: { description: "It is a figure of a chip, accepted or not.", zh: "芯片指标" },
    OBSERVATION: {
      description: "It is an observation: a number about an entity, as stated.",
      zh: "观测值",
    },
    STATE: { description: "It is a state of an entity, such as mass production.", zh: "状态" },
    DATE: { description: "It dates an event, a deal or a policy.", zh: "日期" },
    CLAIM_ONLY: {
      description: "It stays a claim, found through the entities it names.",
      zh: "仅作主张",
    },
    IDENTITY: { description: "It says what an entity is and how it is named.", zh: "身份" },
  },
});

/** One value of `ClaimFate`. */
export type ClaimFate = keyof typeof ClaimFate;
