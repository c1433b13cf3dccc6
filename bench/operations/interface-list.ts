import type { Operation } from "./operation.js";
import { pageSizes } from "./variants.js";

/** A list over an interface: people of both kinds in one order. */
export const interfaceList: Operation = {
  name: "interfaceList",
  title: "20 people of two kinds, ordered",
  resultGrows: false,
  variants: pageSizes({ first: 20 }),
  asked: {
    chipgraph: {
      text: `query ($first: Int!) {
        people(orderBy: [{ name: ASC }], first: $first) { nodes { kind: __typename id name } }
      }`,
      answer: ({ people }: { people: { nodes: unknown } }) => people.nodes,
    },
    neo4jGraphql: {
      text: `query ($first: Int!) {
        people(sort: [{ name: ASC }], limit: $first) { kind: __typename id name }
      }`,
      answer: ({ people }: { people: unknown }) => people,
    },
    handWritten: {
      text: `MATCH (p:Person)
        RETURN p.kind AS kind, p.id AS id, p.name AS name ORDER BY p.name LIMIT $first`,
      answer: (rows: unknown) => rows,
    },
  },
};
