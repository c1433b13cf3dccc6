import { generateGraph } from "../graph/generate-graph.js";
import type { Operation } from "./operation.js";

/** The smallest graph has all of these names, and every larger one has its own. */
const names = (nodes: number): readonly string[] =>
  generateGraph(nodes)
    .companies.slice(0, 60)
    .map(({ name }) => name);

/** A search by a whole name; the first that is found counts. */
export function search(nodes: number): Operation {
  return {
    name: "search",
    title: "search by a name",
    resultGrows: false,
    variants: names(nodes).map((text) => ({ text })),
    asked: {
      chipgraph: {
        text: "query ($text: String!) { search(text: $text, first: 10) { nodes { id name } } }",
        answer: ({ search: found }: { search: { nodes: readonly unknown[] } }) => found.nodes[0],
      },
      handWritten: {
        text: `MATCH (e:Entity) WHERE toLower(e.name) CONTAINS toLower($text)
          RETURN e.id AS id, e.name AS name ORDER BY size(e.name), e.id LIMIT 10`,
        answer: (rows: readonly unknown[]) => rows[0],
      },
    },
    missing: { neo4jGraphql: "ranks by Lucene's score, which is another question" },
  };
}
