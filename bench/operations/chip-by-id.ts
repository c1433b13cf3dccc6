import type { Operation } from "./operation.js";

/** A chip by its id. */
export const chipById: Operation = {
  name: "chipById",
  title: "chip by id",
  resultGrows: false,
  variants: Array.from({ length: 200 }, (_none, at) => ({ id: `chip:c${1 + at * 7}` })),
  asked: {
    chipgraph: {
      text: "query ($id: ID!) { chip(id: $id) { id name tpp memoryCapacity } }",
      answer: ({ chip }: { chip: unknown }) => chip,
    },
    neo4jGraphql: {
      text: "query ($id: ID!) { chips(where: { id: { eq: $id } }) { id name tpp memoryCapacity } }",
      answer: ({ chips }: { chips: unknown[] }) => chips[0],
    },
    handWritten: {
      text: `MATCH (c:Chip {id: $id})
        RETURN c.id AS id, c.name AS name, c.tpp AS tpp, c.memoryCapacity AS memoryCapacity`,
      answer: (rows: unknown[]) => rows[0],
    },
    postgraphile: {
      text: "query ($id: String!) { chip(rowId: $id) { id: rowId name tpp memoryCapacity } }",
      answer: ({ chip }: { chip: unknown }) => chip,
    },
  },
};
