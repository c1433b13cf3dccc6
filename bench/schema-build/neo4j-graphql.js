// How long @neo4j/graphql takes to build a schema of so many types, each related to two others.
import { performance } from "node:perf_hooks";
import { Neo4jGraphQL } from "@neo4j/graphql";

const kinds = Number(process.argv[2]);
const typeDefs = Array.from(
  { length: kinds },
  (_none, at) => `type Made${at} @node {
    id: ID!
    name: String!
    length: Float
    width: Float
    height: Float
    first: [Made${(at + 1) % kinds}!]! @relationship(type: "FIRST", direction: OUT)
    second: [Made${(at + 7) % kinds}!]! @relationship(type: "SECOND", direction: OUT)
  }`,
).join("\n");
const start = performance.now();
await new Neo4jGraphQL({ typeDefs }).getSchema();
console.log(JSON.stringify({ milliseconds: performance.now() - start, kinds }));
