import { figureAbove } from "../graph/generate-graph.js";
import type { Variables } from "./operation.js";

const COUNT = 60;

/** Figures above which a share of the chips lies, between two shares, evenly spaced. */
export function thresholds(least: number, most: number): readonly Variables[] {
  return Array.from({ length: COUNT }, (_none, at) => ({
    tpp: figureAbove(least + ((most - least) * (at + 0.5)) / COUNT),
  }));
}

/** Sizes of pages around the usual ones, which are what they are on average. */
export function pageSizes(usual: Readonly<Record<string, number>>): readonly Variables[] {
  return Object.entries(usual).reduce<readonly Variables[]>(
    (all, [name, size]) => {
      const widest = Math.min(2, size - 1);
      const sizes = Array.from({ length: 2 * widest + 1 }, (_none, at) => size - widest + at);
      return all.flatMap((one) => sizes.map((value) => ({ ...one, [name]: value })));
    },
    [{}],
  );
}
