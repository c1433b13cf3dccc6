import type { Operation } from "./operation.js";
import { thresholds } from "./variants.js";

interface Summary {
  readonly min: number;
  readonly max: number;
  readonly average: number;
}

/** Sums are added in different orders, which shows in the last digits. */
const inCommon = (count: number, { min, max, average }: Summary): unknown => ({
  count,
  min,
  max,
  average: Number(average.toPrecision(9)),
});

/** How many chips there are above a small figure, and their figures. */
export const aggregate: Operation = {
  name: "aggregate",
  title: "count, min, max, average",
  resultGrows: true,
  variants: thresholds(0.9, 0.99),
  asked: {
    chipgraph: {
      text: `query ($tpp: Float!) {
        chips(where: { tpp: { gt: $tpp } }) { aggregate { count tpp { min max average } } }
      }`,
      answer: ({ chips }: { chips: { aggregate: { count: number; tpp: Summary } } }) =>
        inCommon(chips.aggregate.count, chips.aggregate.tpp),
    },
    neo4jGraphql: {
      text: `query ($tpp: Float!) {
        chipsConnection(where: { tpp: { gt: $tpp } }) { aggregate { count { nodes } node { tpp { min max average } } } }
      }`,
      answer: ({
        chipsConnection: { aggregate: found },
      }: {
        chipsConnection: { aggregate: { count: { nodes: number }; node: { tpp: Summary } } };
      }) => inCommon(found.count.nodes, found.node.tpp),
    },
    handWritten: {
      text: `MATCH (c:Chip) WHERE c.tpp > $tpp
        RETURN count(c) AS count, min(c.tpp) AS min, max(c.tpp) AS max, avg(c.tpp) AS average`,
      answer: ([row]: readonly [Summary & { count: number }]) => inCommon(row.count, row),
    },
  },
  missing: { postgraphile: "aggregates are a plugin of its own; five operations are compared" },
};
