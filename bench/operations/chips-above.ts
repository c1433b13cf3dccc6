import type { Operation } from "./operation.js";
import { thresholds } from "./variants.js";

/** The ten largest chips above a figure. */
export const chipsAbove: Operation = {
  name: "chipsAbove",
  title: "10 chips above a TPP, ordered",
  resultGrows: false,
  variants: thresholds(0.2, 0.8),
  asked: {
    chipgraph: {
      text: `query ($tpp: Float!) {
        chips(where: { tpp: { gt: $tpp } }, orderBy: [{ tpp: DESC }], first: 10) { nodes { id name tpp } }
      }`,
      answer: ({ chips }: { chips: { nodes: unknown } }) => chips.nodes,
    },
    neo4jGraphql: {
      text: `query ($tpp: Float!) {
        chips(where: { tpp: { gt: $tpp } }, sort: [{ tpp: DESC }], limit: 10) { id name tpp }
      }`,
      answer: ({ chips }: { chips: unknown }) => chips,
    },
    handWritten: {
      text: `MATCH (c:Chip) WHERE c.tpp > $tpp
        RETURN c.id AS id, c.name AS name, c.tpp AS tpp ORDER BY c.tpp DESC LIMIT 10`,
      answer: (rows: unknown) => rows,
    },
    postgraphile: {
      text: `query ($tpp: Float!) {
        chips(filter: { tpp: { greaterThan: $tpp } }, orderBy: [TPP_DESC], first: 10) { nodes { id: rowId name tpp } }
      }`,
      answer: ({ chips }: { chips: { nodes: unknown } }) => chips.nodes,
    },
  },
};
