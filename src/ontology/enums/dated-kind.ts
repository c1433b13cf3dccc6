import { enumeration } from "../../decorators/index.js";

/** The kinds that stand on a timeline, by their names. */
export const DatedKind = enumeration({
  name: "DatedKind",
  description: "A kind that stands on a timeline.",
  label: { en: "kind of dated thing", zh: "有日期事项种类" },
  values: {
    Event: { description: "Something that happened or is to happen.", zh: "事件" },
    Deal: { description: "A business between parties.", zh: "交易" },
    Policy: { description: "Something an authority lays down.", zh: "政策" },
  },
});

/** One value of `DatedKind`. */
export type DatedKind = keyof typeof DatedKind;
