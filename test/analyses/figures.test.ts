import { beforeAll, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { loadedApp } from "../support/loaded-app.js";

interface Figures {
  readonly chips: {
    readonly nodes: readonly {
      readonly name: string;
      readonly figures: readonly {
        readonly metric: string;
        readonly value: number;
        readonly accepted: boolean;
        readonly basis: string;
      }[];
      readonly [field: string]: unknown;
    }[];
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  TPP: "tpp",
  FP16: "fp16",
  TF32: "tf32",
  FP8: "fp8",
  INT8: "int8",
  FP4: "fp4",
  MEMORY_CAPACITY: "memoryCapacity",
  MEMORY_BANDWIDTH: "memoryBandwidth",
  INTERCONNECT_BANDWIDTH: "interconnectBandwidth",
  MAX_CLUSTER_SIZE: "maxClusterSize",
  DIE_AREA: "dieArea",
  PERFORMANCE_DENSITY: "performanceDensity",
};

const VIEWS = [
  null,
  { documents: ["document:article-1", "document:article-2"] },
  { exceptDocuments: ["document:article-2"] },
  { knownAt: "2025-12-10" },
];

describeEachEngine("figures beside the fields of a chip", (engine) => {
  let app: App;
  beforeAll(async () => {
    app = await loadedApp(engine());
  }, 60_000);

  test.each(VIEWS)(
    "what is accepted in the view %j is what the fields and comparisons show",
    async (view) => {
      const { data, errors } = await app.ask(
        `query ($view: View) { chips(first: 500, view: $view) { nodes {
        name ${Object.values(FIELDS).join(" ")} figures { metric value accepted basis }
      } } }`,
        { view },
      );
      expect(errors).toBeUndefined();
      const { nodes } = (data as unknown as Figures).chips;
      expect(nodes.length).toBeGreaterThan(view?.documents === undefined ? 0 : 5);
      for (const chip of nodes) {
        for (const [metric, field] of Object.entries(FIELDS)) {
          const stated = chip.figures.filter(
            (each) => each.metric === metric && each.basis === "STATED",
          );
          const accepted = stated.find((each) => each.accepted);
          expect(accepted?.value ?? null, `${chip.name} ${metric}`).toBe(chip[field]);
        }
      }
      for (const metric of Object.keys(FIELDS)) {
        const known = nodes.filter(({ figures }) =>
          figures.some((each) => each.metric === metric && each.accepted),
        );
        const [reference, ...others] = known.map(({ name }) => name);
        if (reference === undefined || others.length === 0) continue;
        const compared = await app.ask(
          `query ($names: [String!]!, $metric: ChipMetric!, $view: View) {
          compareChips(names: $names, metrics: [$metric], basis: EITHER, view: $view) { chip { name } value }
        }`,
          { names: [reference, ...others], metric, view },
        );
        expect(compared.errors).toBeUndefined();
        const rows = compared.data?.["compareChips"] as readonly {
          chip: { name: string };
          value: number;
        }[];
        for (const row of rows) {
          const figures = nodes.find(({ name }) => name === row.chip.name)?.figures ?? [];
          const accepted = figures.find((each) => each.metric === metric && each.accepted);
          expect(accepted?.value, `${row.chip.name} ${metric}`).toBeCloseTo(row.value, 6);
        }
      }
    },
  );
});
