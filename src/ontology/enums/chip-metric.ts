import { enumeration } from "../../decorators/index.js";

/** The metrics of a chip that questions may ask for. */
export const ChipMetric = enumeration({
  name: "ChipMetric",
  description: "A figure of a chip.",
  label: { en: "metric of a chip", zh: "芯片指标" },
  values: {
    TPP: {
      description:
        "Total processing performance: 2 × MacTOPS × bit length, the highest of all formats.",
      zh: "总处理性能",
    },
    FP16: { description: "Dense 16-bit floating-point rate, in TFLOPS.", zh: "FP16算力" },
    TF32: { description: "Dense TF32 rate, in TFLOPS.", zh: "TF32算力" },
    FP8: { description: "Dense 8-bit floating-point rate, in TFLOPS.", zh: "FP8算力" },
    INT8: { description: "Dense 8-bit integer rate, in TOPS.", zh: "INT8算力" },
    FP4: { description: "Dense 4-bit floating-point rate, in TFLOPS.", zh: "FP4算力" },
    MEMORY_CAPACITY: { description: "Memory on the package, in GB.", zh: "显存容量" },
    MEMORY_BANDWIDTH: { description: "Rate of that memory, in GB/s.", zh: "显存带宽" },
    INTERCONNECT_BANDWIDTH: { description: "Rate to other chips, in GB/s.", zh: "互联带宽" },
    MAX_CLUSTER_SIZE: { description: "Cards in the largest cluster.", zh: "最大集群规模" },
    DIE_AREA: { description: "Area of the dies that count for the rule, in mm².", zh: "裸片面积" },
    PERFORMANCE_DENSITY: { description: "TPP for each mm² of that area.", zh: "性能密度" },
    CLUSTER_TPP: { description: "TPP of the largest cluster.", zh: "集群总算力" },
    CLUSTER_MEMORY_CAPACITY: {
      description: "Memory of the largest cluster, in GB.",
      zh: "集群总显存",
    },
    CLUSTER_MEMORY_BANDWIDTH: {
      description: "Memory bandwidth of the largest cluster, in GB/s.",
      zh: "集群总显存带宽",
    },
  },
});

/** One value of `ChipMetric`. */
export type ChipMetric = keyof typeof ChipMetric;
