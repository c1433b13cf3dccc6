/** The metrics that rules name. */
export const METRICS = {
  tpp: "TPP",
  density: "PERFORMANCE_DENSITY",
  memoryBandwidth: "MEMORY_BANDWIDTH",
  interconnect: "INTERCONNECT_BANDWIDTH",
  die: "DIE_AREA",
  /** Of a stack of memory, not of a chip. */
  memoryDensity: "MEMORY_BANDWIDTH_DENSITY",
} as const;

const WORDS: Readonly<Record<string, { readonly name: string; readonly unit: string }>> = {
  TPP: { name: "TPP", unit: "" },
  PERFORMANCE_DENSITY: { name: "Performance density", unit: "TPP/mm²" },
  MEMORY_BANDWIDTH: { name: "Total DRAM bandwidth", unit: "GB/s" },
  INTERCONNECT_BANDWIDTH: {
    name: "Aggregate bidirectional rate of all inputs and outputs but volatile memory",
    unit: "GB/s",
  },
  DIE_AREA: { name: "Die area on a non-planar process", unit: "mm²" },
  MEMORY_BANDWIDTH_DENSITY: { name: "Memory bandwidth density", unit: "GB/s/mm²" },
};

/** The words for a metric at the start of a sentence. */
export function metricName(metric: string): string {
  return WORDS[metric]?.name ?? metric;
}

/** The unit of a metric; empty where it has none. */
export function metricUnit(metric: string): string {
  return WORDS[metric]?.unit ?? "";
}
