import type { Operation } from "./operation.js";
import { thresholds } from "./variants.js";

/** Companies one of whose chips is above a figure. */
export const hasSomeAbove: Operation = {
  name: "hasSomeAbove",
  title: "companies that have some chip above a TPP, ordered, 20",
  resultGrows: false,
  variants: thresholds(0.1, 0.3),
  asked: {
    chipgraph: {
      text: `query ($tpp: Float!) {
        companies(where: { designs: { some: { chip: { tpp: { gt: $tpp } } } } }, orderBy: [{ name: ASC }], first: 20) {
          nodes { id name }
        }
      }`,
      answer: ({ companies }: { companies: { nodes: unknown } }) => companies.nodes,
    },
    neo4jGraphql: {
      text: `query ($tpp: Float!) {
        companies(where: { designs: { some: { tpp: { gt: $tpp } } } }, sort: [{ name: ASC }], limit: 20) { id name }
      }`,
      answer: ({ companies }: { companies: unknown }) => companies,
    },
    handWritten: {
      text: `MATCH (m:Company) WHERE EXISTS { MATCH (m)-[:DESIGNS]->(c:Chip) WHERE c.tpp > $tpp }
        RETURN m.id AS id, m.name AS name ORDER BY m.name LIMIT 20`,
      answer: (rows: unknown) => rows,
    },
    postgraphile: {
      text: `query ($tpp: Float!) {
        companies(filter: { chipsByDesignerId: { some: { tpp: { greaterThan: $tpp } } } }, orderBy: [NAME_ASC], first: 20) {
          nodes { id: rowId name }
        }
      }`,
      answer: ({ companies }: { companies: { nodes: unknown } }) => companies.nodes,
    },
  },
};
