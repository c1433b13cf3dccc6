import { describe, expect, it } from "vitest";
import { QueryError } from "../../src/errors/index.js";
import { startToyServer } from "./toy-server.js";

describe("errors of ours", () => {
  it("reach the client with code, message and details", async () => {
    const server = await startToyServer();
    const { status, data, errors } = await server.ask("{ hello unknownName }");
    expect(status).toBe(200);
    expect(data).toEqual({ hello: "world", unknownName: null });
    expect(errors).toEqual([
      {
        message: 'There is no chip "H2O"',
        locations: [{ line: 1, column: 9 }],
        path: ["unknownName"],
        extensions: { code: "UNKNOWN_NAME", details: { name: "H2O" } },
      },
    ]);
  });

  it("of the database keep their code; its own words are logged only", async () => {
    const server = await startToyServer();
    const answer = await server.ask("{ unavailable }");
    expect(answer.errors?.[0]?.extensions).toEqual({ code: "ENGINE_UNAVAILABLE" });
    expect(JSON.stringify(answer)).not.toContain("10.0.0.1");
    expect(JSON.stringify(server.log)).toContain("10.0.0.1");
  });

  it.each([
    ["UNAUTHENTICATED", 401],
    ["ENGINE_UNAVAILABLE", 503],
  ] as const)("of making the context: %s is answered with %i", async (code, status) => {
    const server = await startToyServer({
      createContext() {
        throw new QueryError(code as never, "no");
      },
    });
    const answer = await server.ask("{ hello }");
    expect(answer.status).toBe(status);
    expect(answer.errors).toEqual([{ message: "no", extensions: { code } }]);
  });
});

describe("errors that are not the client's to see", () => {
  it.each(["crash", "invariant", "brokenStatement", "never"])(
    "%s is masked and logged whole",
    async (field) => {
      const server = await startToyServer();
      const answer = await server.ask(`{ ${field} }`, { "x-request-id": "r-1" });
      expect(answer.errors?.[0]).toMatchObject({
        message: "Internal error; request id r-1",
        extensions: { code: "INTERNAL" },
      });
      expect(JSON.stringify(answer)).not.toMatch(
        /secret|password|stack|\.ts:|node_modules|non-nullable/u,
      );
      const [line] = server.log.filter(({ msg }) => msg === "internal error");
      expect(line).toMatchObject({
        requestId: "r-1",
        level: 50,
        err: { stack: expect.any(String) as string },
      });
      expect(JSON.stringify(line)).toMatch(/secret|non-nullable/u);
    },
  );

  it("a context that cannot be made is masked", async () => {
    const server = await startToyServer({
      createContext: () => Promise.reject(new Error("secret")),
    });
    const answer = await server.ask("{ hello }", { "x-request-id": "r-2" });
    expect(answer).toEqual({
      status: 500,
      errors: [{ message: "Internal error; request id r-2", extensions: { code: "INTERNAL" } }],
    });
    expect(JSON.stringify(server.log)).toContain("secret");
  });
});

describe("errors of the request", () => {
  it.each([
    ["a syntax error", { query: "{ hello" }],
    ["an unknown field", { query: "{ helo }" }],
    ["a missing argument", { query: "{ double }" }],
    ["a wrong literal", { query: '{ double(by: "x") }' }],
    [
      "a wrong variable",
      { query: "query ($by: Int!) { double(by: $by) }", variables: { by: "x" } },
    ],
    ["an unknown operation", { query: "query a { hello }", operationName: "b" }],
    ["no query", { hello: 1 }],
    ["a list of operations", [{ query: "{ hello }" }]],
    ["too many tokens", { query: `{ ${"hello ".repeat(20_001)} }` }],
  ])("%s is BAD_USER_INPUT with status 400", async (_name, body) => {
    const server = await startToyServer();
    const response = await server.post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT" } }],
    });
  });

  it("null for an argument that must not be null is the caller's, found while executing", async () => {
    const server = await startToyServer();
    const query = "query ($by: Int = 1) { double(by: $by) }";
    const response = await server.post({ query, variables: { by: null } });
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringContaining("must not be null") as string,
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
  });

  it("a misspelt field is answered with a suggestion", async () => {
    const server = await startToyServer();
    const { errors } = await server.ask("{ helo }");
    expect(errors?.[0]?.message).toContain('Did you mean "hello"');
  });
});
