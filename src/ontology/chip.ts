import { Float, Int } from "type-graphql";
import { Kind, Property } from "../decorators/index.js";
import { Entity } from "./entity.js";
import { Node } from "./node.js";
import { Product } from "./product.js";

/** Where total processing performance and performance density are defined. */
const CONTROL_LIST = "15 CFR Part 774 Supplement No. 1, ECCN 3A090, Technical Notes";

/**
 * A model of an AI chip, or one variant of a model of which the graph holds several.
 *
 * The figures are the accepted stated ones, chosen from all claims; unknown is null, never 0.
 */
@Kind({
  description: "A model of an AI chip, or one variant of such a model.",
  label: { en: "chip", zh: "芯片" },
  plural: { en: "chips", zh: "芯片" },
  family: "product",
  idPrefix: "chip",
  implements: [Product, Entity, Node],
})
export class Chip {
  /**
   * TPP is 2 × MacTOPS × the bit length of the operation, summed over all processing units of
   * the integrated circuit, hence over all of its dies; of several bit lengths the highest result
   * counts, with dense rates. MacTOPS is the theoretical peak of multiply-accumulates in 10^12 a
   * second, so that 2 × MacTOPS is a data sheet's TOPS or TFLOPS: 148 TFLOPS at 16 bit are 2,368.
   *
   * @see 15 CFR Part 774 Supplement No. 1, ECCN 3A090, Technical Notes
   */
  @Property(() => Float, {
    description:
      "Twice the peak multiply-accumulates per second (in 10^12) times the bit length, over all dies.",
    label: { en: "total processing performance", zh: "综合计算性能" },
    unit: "TPP",
    nullable: true,
    indexed: true,
    claimed: "tpp",
    metric: "TPP",
    derivation: {
      kind: "highest",
      of: [
        { factor: 16, property: "fp16" },
        { factor: 8, property: "fp8" },
        { factor: 8, property: "int8" },
        { factor: 4, property: "fp4" },
      ],
      // TF32 keeps 19 bits of a number that is stored in 32.
      alternatives: [
        { factor: 19, property: "tf32" },
        { factor: 32, property: "tf32" },
      ],
      formula: "TPP = highest of 16 × FP16, 8 × FP8, 8 × INT8, 4 × FP4, dense rates",
      source: CONTROL_LIST,
    },
  })
  readonly tpp?: number | null;

  @Property(() => Float, {
    description: "Peak dense performance on 16-bit floating-point numbers.",
    label: { en: "FP16 performance", zh: "FP16 算力" },
    unit: "TFLOPS",
    nullable: true,
    indexed: true,
    claimed: "fp16",
    metric: "FP16",
  })
  readonly fp16?: number | null;

  @Property(() => Float, {
    description: "Peak dense performance on TF32 numbers.",
    label: { en: "TF32 performance", zh: "TF32 算力" },
    unit: "TFLOPS",
    nullable: true,
    indexed: true,
    claimed: "tf32",
    metric: "TF32",
  })
  readonly tf32?: number | null;

  @Property(() => Float, {
    description: "Peak dense performance on 8-bit floating-point numbers.",
    label: { en: "FP8 performance", zh: "FP8 算力" },
    unit: "TFLOPS",
    nullable: true,
    indexed: true,
    claimed: "fp8",
    metric: "FP8",
  })
  readonly fp8?: number | null;

  @Property(() => Float, {
    description: "Peak dense performance on 8-bit integers.",
    label: { en: "INT8 performance", zh: "INT8 算力" },
    unit: "TOPS",
    nullable: true,
    indexed: true,
    claimed: "int8",
    metric: "INT8",
  })
  readonly int8?: number | null;

  @Property(() => Float, {
    description: "Peak dense performance on 4-bit floating-point numbers.",
    label: { en: "FP4 performance", zh: "FP4 算力" },
    unit: "TFLOPS",
    nullable: true,
    indexed: true,
    claimed: "fp4",
    metric: "FP4",
  })
  readonly fp4?: number | null;

  @Property(() => Float, {
    description: "How much its own memory (mostly HBM) holds.",
    label: { en: "memory capacity", zh: "显存容量" },
    unit: "GB",
    nullable: true,
    indexed: true,
    claimed: "memoryCapacity",
    metric: "MEMORY_CAPACITY",
  })
  readonly memoryCapacity?: number | null;

  @Property(() => Float, {
    description: "How fast it reads from and writes to its own memory.",
    label: { en: "memory bandwidth", zh: "显存带宽" },
    unit: "GB/s",
    nullable: true,
    indexed: true,
    claimed: "memoryBandwidth",
    metric: "MEMORY_BANDWIDTH",
  })
  readonly memoryBandwidth?: number | null;

  @Property(() => Float, {
    description: "How fast it exchanges data with other chips, both directions together.",
    label: { en: "interconnect bandwidth", zh: "互联带宽" },
    unit: "GB/s",
    nullable: true,
    indexed: true,
    claimed: "interconnectBandwidth",
    metric: "INTERCONNECT_BANDWIDTH",
  })
  readonly interconnectBandwidth?: number | null;

  @Property(() => Int, {
    description: "How many of it at most work together in one cluster or supernode.",
    label: { en: "largest cluster", zh: "最大集群规模" },
    unit: "cards",
    nullable: true,
    indexed: true,
    claimed: "maxClusterSize",
    metric: "MAX_CLUSTER_SIZE",
  })
  readonly maxClusterSize?: number | null;

  @Property(() => Float, {
    description: "The area of its logic dies together.",
    label: { en: "die area", zh: "芯片面积" },
    unit: "mm²",
    nullable: true,
    indexed: true,
    claimed: "dieArea",
    metric: "DIE_AREA",
  })
  readonly dieArea?: number | null;

  /**
   * Only dies on a process with non-planar transistors count for the area.
   *
   * @see 15 CFR Part 774 Supplement No. 1, ECCN 3A090, Technical Notes
   */
  @Property(() => Float, {
    description: "Total processing performance divided by the applicable area of its dies.",
    label: { en: "performance density", zh: "性能密度" },
    unit: "TPP/mm²",
    nullable: true,
    indexed: true,
    claimed: "performanceDensity",
    metric: "PERFORMANCE_DENSITY",
    derivation: {
      kind: "quotient",
      dividend: "tpp",
      divisor: "dieArea",
      formula: "PD = TPP ÷ applicable die area",
      source: CONTROL_LIST,
    },
  })
  readonly performanceDensity?: number | null;

  @Property(() => Float, {
    description: "Total processing performance of its largest cluster.",
    label: { en: "cluster TPP", zh: "集群总算力" },
    unit: "TPP",
    nullable: true,
    claimed: "clusterTpp",
    metric: "CLUSTER_TPP",
    derivation: {
      kind: "product",
      of: ["tpp", "maxClusterSize"],
      formula: "cluster TPP = TPP × largest cluster",
      source: "a total over equal parts",
    },
  })
  readonly clusterTpp?: number | null;

  @Property(() => Float, {
    description: "Memory of its largest cluster.",
    label: { en: "cluster memory", zh: "集群总显存" },
    unit: "GB",
    nullable: true,
    claimed: "clusterMemoryCapacity",
    metric: "CLUSTER_MEMORY_CAPACITY",
    derivation: {
      kind: "product",
      of: ["memoryCapacity", "maxClusterSize"],
      formula: "cluster memory = memory × largest cluster",
      source: "a total over equal parts",
    },
  })
  readonly clusterMemoryCapacity?: number | null;

  @Property(() => Float, {
    description: "Memory bandwidth of its largest cluster, all cards together.",
    label: { en: "cluster memory bandwidth", zh: "集群总显存带宽" },
    unit: "GB/s",
    nullable: true,
    claimed: "clusterMemoryBandwidth",
    metric: "CLUSTER_MEMORY_BANDWIDTH",
    derivation: {
      kind: "product",
      of: ["memoryBandwidth", "maxClusterSize"],
      formula: "cluster memory bandwidth = memory bandwidth × largest cluster",
      source: "a total over equal parts",
    },
  })
  readonly clusterMemoryBandwidth?: number | null;
}
