import type { Operation } from "./operation.js";

/** How far one company is from another, by whatever relations. */
export const path: Operation = {
  name: "path",
  title: "shortest path between two companies",
  resultGrows: false,
  variants: Array.from({ length: 40 }, (_none, at) => ({
    from: `company:c${at + 1}`,
    to: `company:c${at + 2}`,
  })),
  asked: {
    chipgraph: {
      text: "query ($from: String!, $to: String!) { path(from: $from, to: $to, maxLength: 6) { length } }",
      answer: ({ path: found }: { path: readonly { length: number }[] }) => found[0]?.length,
    },
    handWritten: {
      text: `MATCH (a:Company {id: $from}), (b:Company {id: $to})
        MATCH p = shortestPath((a)-[:DESIGNS|MANUFACTURES|SUPPLIES|WORKS_FOR*..6]-(b))
        RETURN length(p) AS length`,
      answer: (rows: readonly { length: number }[]) => rows[0]?.length,
    },
  },
  missing: { neo4jGraphql: "has no paths" },
};
