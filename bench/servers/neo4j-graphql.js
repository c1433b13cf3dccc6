// @neo4j/graphql on Apollo Server, with type definitions for the generated graph.
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const { BENCH_NEO4J_URL, BENCH_NEO4J_PASSWORD = "", PORT } = process.env;
const driver = neo4j.driver(BENCH_NEO4J_URL, neo4j.auth.basic("neo4j", BENCH_NEO4J_PASSWORD));
const typeDefs = readFileSync(new URL("neo4j-graphql.graphql", import.meta.url), "utf8");
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: Number(PORT), host: "127.0.0.1" },
  context: async () => ({ sessionConfig: { database: "neo4j" } }),
});
console.log(url);
