import { enumeration } from "../../decorators/index.js";

/** Where a figure comes from. */
export const FigureBasis = enumeration({
  name: "FigureBasis",
  description: "Where a figure comes from.",
  label: { en: "basis of a figure", zh: "数据依据" },
  values: {
    STATED: { description: "A claim states it.", zh: "明示" },
    DERIVED: { description: "It follows from other figures by a formula.", zh: "推算" },
    EITHER: { description: "As stated, or derived where no claim states it.", zh: "明示或推算" },
  },
});

/** One value of `FigureBasis`. */
export type FigureBasis = keyof typeof FigureBasis;
