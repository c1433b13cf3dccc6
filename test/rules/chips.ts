import type { RuleChip, RuleEndUser, RuleFigure } from "../../src/rules/index.js";

/** A figure: a number, a range, or a number with how it bounds the truth; derived ones say so. */
export type Given =
  | number
  | readonly [number, number]
  | { readonly value: number; readonly comparator?: string; readonly derived?: true };

/** Figures as the table of verdicts has them: several of a metric are rivals. */
export interface Figures {
  readonly tpp?: readonly Given[];
  readonly density?: readonly Given[];
  readonly die?: readonly Given[];
  readonly io?: readonly Given[];
  readonly dram?: readonly Given[];
  readonly memoryDensity?: readonly Given[];
}

const METRICS = {
  tpp: "TPP",
  density: "PERFORMANCE_DENSITY",
  die: "DIE_AREA",
  io: "INTERCONNECT_BANDWIDTH",
  dram: "MEMORY_BANDWIDTH",
  memoryDensity: "MEMORY_BANDWIDTH_DENSITY",
} as const;

function figure(id: string, metric: string, given: Given, at: number): RuleFigure {
  const claims = [`claim:${id}-${metric}-${at}`];
  if (typeof given === "number") return { metric, value: given, basis: "STATED", claims };
  if ("value" in given) {
    const basis = given.derived === true ? "DERIVED" : "STATED";
    return { metric, value: given.value, comparator: given.comparator ?? null, basis, claims };
  }
  return { metric, value: given[0], valueMax: given[1], basis: "STATED", claims };
}

/** Makes a chip for data centres of a company. */
export function chip(
  id: string,
  company: string,
  figures: Figures,
  more: Partial<RuleChip> = {},
): RuleChip {
  const keys = Object.keys(METRICS) as (keyof typeof METRICS)[];
  return {
    id: `chip:${id}`,
    name: id.toUpperCase(),
    families: [],
    designers: [{ id: `company:${company}`, country: company === "moore-threads" ? "CN" : "US" }],
    forDataCentres: "TRUE",
    forDataCentresClaims: [`claim:${id}-data-centres`],
    figures: keys.flatMap((key) =>
      (figures[key] ?? []).map((given, at) => figure(id, METRICS[key], given, at)),
    ),
    variants: [],
    ...more,
  };
}

/** Makes an end user without known owners. */
export function endUser(
  slug: string,
  country: string | null = "CN",
  parents: RuleEndUser["parents"] = [],
): RuleEndUser {
  return { id: `company:${slug}`, name: slug, country, parents };
}

export const A100 = chip("a100-80gb", "nvidia", {
  tpp: [4992],
  density: [6.04],
  io: [{ value: 600, comparator: ">=" }],
  dram: [2039],
});
export const A800 = chip("a800", "nvidia", {
  tpp: [4992],
  density: [6.04],
  io: [464],
  dram: [2039],
});
export const H100 = chip("h100-sxm", "nvidia", {
  tpp: [15_832],
  density: [19.45],
  io: [900],
  dram: [3350],
});
export const H800 = chip("h800-sxm", "nvidia", {
  tpp: [15_832],
  density: [19.45],
  io: [528],
  dram: [3350],
});
export const H20 = chip("h20", "nvidia", {
  tpp: [2368],
  density: [2.91],
  io: [900],
  dram: [4000],
});
export const H200 = chip("h200", "nvidia", {
  tpp: [15_840, 15_832],
  density: [19.45],
  io: [900],
  dram: [4800],
});
export const H200_NVL = chip("h200-nvl", "nvidia", { tpp: [13_368], dram: [4800] });
export const MI325X = chip("mi325x", "amd", { tpp: [20_918, 20_800], dram: [6000] });
export const MI300X = chip("mi300x", "amd", {
  tpp: [20_918],
  density: [20.57],
  io: [896],
  dram: [5300],
});
export const B200 = chip("b200", "nvidia", {
  tpp: [36_000],
  density: [22.1],
  io: [1800],
  dram: [[7700, 8000]],
});
export const MI308X = chip("mi308x", "amd", { tpp: [2368, 10_459] });
export const MI210 = chip("mi210", "amd", { tpp: [2896], density: [[3.67, 4]] });
export const MTT_S4000 = chip("mtt-s4000", "moore-threads", { tpp: [1600] });
export const RTX_4090 = chip(
  "rtx-4090",
  "nvidia",
  { tpp: [5285], density: [8.69] },
  { forDataCentres: "FALSE" },
);
