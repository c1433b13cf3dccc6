import { enumeration } from "../../decorators/index.js";

/** What became of something from one view to another. */
export const ChangeKind = enumeration({
  name: "ChangeKind",
  description: "What became of something from one view to another.",
  label: { en: "kind of change", zh: "变化类别" },
  values: {
    ADDED: { description: "It stands in the second view only.", zh: "新增" },
    REMOVED: { description: "It stands in the first view only.", zh: "消失" },
    CHANGED: { description: "It stands in both, and is not the same.", zh: "变动" },
  },
});

/** One value of `ChangeKind`. */
export type ChangeKind = keyof typeof ChangeKind;
