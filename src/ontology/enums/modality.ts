import { enumeration } from "../../decorators/index.js";

/** How surely a claim is put forward by whoever makes it. */
export const Modality = enumeration({
  name: "Modality",
  description: "How surely a claim is put forward.",
  label: { en: "modality", zh: "语气" },
  values: {
    ASSERTED: { description: "Put forward as a fact.", zh: "断言" },
    ANNOUNCED: {
      description: "Declared by the one who is to do it; not necessarily done yet.",
      zh: "宣布",
    },
    REPORTED: {
      description: "Passed on from somebody else, without being vouched for.",
      zh: "转述",
    },
    FORECAST: { description: "Expected for a time still to come.", zh: "预测" },
    OPINION: { description: "A judgement of value or of effect.", zh: "观点" },
    DENIED: { description: "Said not to be so.", zh: "否认" },
    UNCERTAIN: { description: "Put forward as possible only.", zh: "不确定" },
  },
});

/** One value of `Modality`. */
export type Modality = keyof typeof Modality;
