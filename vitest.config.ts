import { defineConfig } from "vitest/config";

export default defineConfig({
  // Apollo requires graphql's CommonJS files; our modules must meet the same copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["reflect-metadata"],
    // The files share one Neo4j, which each of them empties.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
