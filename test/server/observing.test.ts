import { describe, expect, it } from "vitest";
import { startToyServer } from "./toy-server.js";

describe("request ids", () => {
  it("are taken from the client where they are sane", async () => {
    const server = await startToyServer();
    const response = await server.post({ query: "{ requestId }" }, { "x-request-id": "abc-1.2:3" });
    expect(response.headers.get("x-request-id")).toBe("abc-1.2:3");
    expect(await response.json()).toEqual({ data: { requestId: "abc-1.2:3" } });
  });

  it.each(["", "a b", "<script>", "x".repeat(129)])(
    "are made where the client's is %j",
    async (id) => {
      const server = await startToyServer();
      const response = await server.post({ query: "{ hello }" }, { "x-request-id": id });
      expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/u);
    },
  );

  it("are on the answers of every route", async () => {
    const server = await startToyServer();
    for (const path of ["healthz", "readyz", "nowhere"]) {
      const response = await fetch(server.url + path);
      expect(response.headers.get("x-request-id")).toMatch(/./u);
    }
  });
});

describe("the log", () => {
  it("has one line for a request: id, operation, status, duration", async () => {
    const server = await startToyServer();
    await server.post({ query: "query Greeting { hello }" }, { "x-request-id": "r-1" });
    await server.stop();
    expect(server.log).toEqual([
      expect.objectContaining({
        level: 30,
        msg: "request",
        requestId: "r-1",
        method: "POST",
        path: "/graphql",
        operationName: "Greeting",
        status: 200,
        duration: expect.any(Number) as number,
      }),
    ]);
  });

  it("names the codes a request was answered with", async () => {
    const server = await startToyServer();
    await server.ask("{ unknownName crash }");
    await server.post("{");
    await server.stop();
    const codes = server.log.filter(({ msg }) => msg === "request").map((line) => line["codes"]);
    expect(codes).toEqual([["UNKNOWN_NAME", "INTERNAL"], ["BAD_USER_INPUT"]]);
  });
});

describe("extensions of answers", () => {
  it("are sent when resolvers made some, by the body's wish or the header's", async () => {
    const server = await startToyServer();
    const query = "{ explained }";
    const expected = { data: { explained: "yes" }, extensions: { explain: { plan: "one step" } } };
    const byBody = await server.post({ query, extensions: { explain: true } });
    expect(await byBody.json()).toEqual(expected);
    const byHeader = await server.post({ query }, { "x-chipgraph-explain": "1" });
    expect(await byHeader.json()).toEqual(expected);
    const parameters = new URLSearchParams({ query, extensions: '{"explain":true}' });
    const headers = { "graphql-require-preflight": "1" };
    const byAddress = await fetch(`${server.url}graphql?${parameters.toString()}`, { headers });
    expect(await byAddress.json()).toEqual(expected);
  });

  it("are absent when nobody asked", async () => {
    const server = await startToyServer();
    expect(await server.ask("{ explained }")).toEqual({ status: 200, data: { explained: "yes" } });
  });

  it("a context's own map is kept, and its facts are the request's", async () => {
    const seen: unknown[] = [];
    const server = await startToyServer({
      createContext({ requestExtensions, headers }) {
        seen.push(requestExtensions, headers["x-tenant"]);
        return { extensions: new Map([["own", 1]]) };
      },
    });
    const response = await server.post(
      { query: "{ hello }", extensions: { a: 1 } },
      { "x-tenant": "t" },
    );
    expect(await response.json()).toMatchObject({ extensions: { own: 1 } });
    expect(seen).toEqual([{ a: 1 }, "t"]);
  });
});
