import type { Operation } from "./operation.js";
import { pageSizes } from "./variants.js";

interface Counted {
  readonly name: string;
  readonly chips: number;
}

/** Of each company of a page, how many chips it designs. */
export const nestedAggregate: Operation = {
  name: "nestedAggregate",
  title: "20 companies with the number of their chips",
  resultGrows: false,
  variants: pageSizes({ first: 20 }),
  asked: {
    chipgraph: {
      text: `query ($first: Int!) {
        companies(orderBy: [{ name: ASC }], first: $first) { nodes { name designs { aggregate { count } } } }
      }`,
      answer: ({
        companies,
      }: {
        companies: { nodes: { name: string; designs: { aggregate: { count: number } } }[] };
      }): readonly Counted[] =>
        companies.nodes.map(({ name, designs }) => ({ name, chips: designs.aggregate.count })),
    },
    neo4jGraphql: {
      text: `query ($first: Int!) {
        companies(sort: [{ name: ASC }], limit: $first) { name designsConnection { aggregate { count { nodes } } } }
      }`,
      answer: ({
        companies,
      }: {
        companies: {
          name: string;
          designsConnection: { aggregate: { count: { nodes: number } } };
        }[];
      }): readonly Counted[] =>
        companies.map(({ name, designsConnection }) => ({
          name,
          chips: designsConnection.aggregate.count.nodes,
        })),
    },
    handWritten: {
      text: `MATCH (m:Company) WITH m ORDER BY m.name LIMIT $first
        RETURN m.name AS name, COUNT { (m)-[:DESIGNS]->(:Chip) } AS chips ORDER BY m.name`,
      answer: (rows: unknown) => rows,
    },
  },
};
