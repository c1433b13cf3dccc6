import { enumeration } from "../../decorators/index.js";

/** Who put a claim into the graph, or took it back. */
export const Recorder = enumeration({
  name: "Recorder",
  description: "Who put a claim into the graph, or took it back.",
  label: { en: "recorder", zh: "录入者" },
  values: {
    FILE: { description: "A data file that says it, or says it no longer.", zh: "数据文件" },
    CURATOR: { description: "A curator, by a mutation.", zh: "编审者" },
  },
});

/** One value of `Recorder`. */
export type Recorder = keyof typeof Recorder;
