import type { Operation } from "./operation.js";

interface Company<Chips> {
  readonly id: string;
  readonly name: string;
  readonly designs: Chips;
}

/** A large answer: many roots with some children each, unlike in size from request to request. */
export const largeResult: Operation = {
  name: "largeResult",
  title: "1,000 roots × 5 children",
  resultGrows: false,
  variants: Array.from({ length: 20 }, (_none, at) => ({ first: 981 + at })),
  asked: {
    chipgraph: {
      text: `query ($first: Int!) {
        companies(orderBy: [{ name: ASC }], first: $first) { nodes { id name
          designs(orderBy: [{ name: ASC }], first: 5) { nodes { id name } } } }
      }`,
      answer: ({ companies }: { companies: { nodes: Company<{ nodes: unknown }>[] } }) =>
        companies.nodes.map((company) => ({ ...company, designs: company.designs.nodes })),
    },
    neo4jGraphql: {
      text: `query ($first: Int!) {
        companies(sort: [{ name: ASC }], limit: $first) { id name
          designs(sort: [{ name: ASC }], limit: 5) { id name } }
      }`,
      answer: ({ companies }: { companies: unknown }) => companies,
    },
    handWritten: {
      text: `MATCH (m:Company) WITH m ORDER BY m.name LIMIT $first
        CALL (m) {
          MATCH (m)-[:DESIGNS]->(c:Chip) WITH c ORDER BY c.name LIMIT 5
          RETURN collect({id: c.id, name: c.name}) AS chips
        }
        RETURN m.id AS id, m.name AS name, chips AS designs ORDER BY m.name`,
      answer: (rows: unknown) => rows,
    },
  },
  missing: { postgraphile: "not one of the five that are compared" },
};
