import { describe, expect, it } from "vitest";
import { builtPage, startToyServer } from "./toy-server.js";

const code = (expected: string) => ({ errors: [{ extensions: { code: expected } }] });

describe("bodies", () => {
  it.each([
    ["malformed JSON", "{", "application/json", 400, "BAD_USER_INPUT"],
    ["a bare JSON string", '"x"', "application/json", 400, "BAD_USER_INPUT"],
    ["plain text", "{ hello }", "text/plain", 415, "BAD_USER_INPUT"],
    ["a form", "query={hello}", "application/x-www-form-urlencoded", 415, "BAD_USER_INPUT"],
    ["an unknown charset", "{}", "application/json; charset=klingon", 415, "BAD_USER_INPUT"],
    [
      "more than 1 MB",
      `{"query":"${"x".repeat(1_048_577)}"}`,
      "application/json",
      413,
      "LIMIT_EXCEEDED",
    ],
  ])("%s is refused as JSON with a code", async (_name, body, type, status, expected) => {
    const server = await startToyServer();
    const response = await server.post(body, { "content-type": type });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.json()).toMatchObject(code(expected));
  });

  it("just below 1 MB is read", async () => {
    const server = await startToyServer();
    const response = await server.post({
      query: "{ hello }",
      variables: { x: "x".repeat(1_048_000) },
    });
    expect(await response.json()).toEqual({ data: { hello: "world" } });
  });
});

describe("methods and addresses", () => {
  it("GET answers queries, but not without a header that makes browsers ask first", async () => {
    const server = await startToyServer();
    const address = `${server.url}graphql?query={hello}`;
    const answered = await fetch(address, { headers: { "graphql-require-preflight": "1" } });
    expect(await answered.json()).toEqual({ data: { hello: "world" } });
    const refused = await fetch(address);
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject(code("BAD_USER_INPUT"));
  });

  it("other methods are 405 with the allowed ones", async () => {
    const server = await startToyServer();
    const response = await fetch(`${server.url}graphql`, { method: "DELETE" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, POST");
    expect(await response.json()).toMatchObject(code("BAD_USER_INPUT"));
  });

  it("an address that is nowhere, or no address at all, is JSON", async () => {
    const server = await startToyServer();
    for (const [path, status] of [
      ["nowhere", 404],
      ["%E0%A4%A", 404],
      ["", 404],
    ] as const) {
      const response = await fetch(server.url + path);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject(code("BAD_USER_INPUT"));
    }
  });

  it("the page is served with a strict policy, its hashed files for ever", async () => {
    const server = await startToyServer({ webRoot: builtPage() });
    const page = await fetch(server.url);
    expect(await page.text()).toContain("chipgraph");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(page.headers.get("content-security-policy")).toContain(
      "default-src 'none'; script-src 'self'",
    );
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.has("x-powered-by")).toBe(false);
    for (const [accepted, sent] of [
      ["gzip", "gzip"],
      ["identity", null],
    ] as const) {
      const headers = { "accept-encoding": accepted };
      const script = await fetch(`${server.url}assets/main-abc.js`, { headers });
      expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(script.headers.get("content-encoding")).toBe(sent);
      expect(script.headers.get("content-type")).toContain("text/javascript");
      expect(script.headers.get("vary")).toBe("accept-encoding");
      expect(await script.text()).toBe("void 0;");
    }
  });

  it("the endpoint's address in a browser leads to the page", async () => {
    const server = await startToyServer({ webRoot: builtPage() });
    const response = await fetch(`${server.url}graphql`, {
      headers: { accept: "text/html,*/*;q=0.8" },
    });
    expect(response.url).toBe(server.url);
  });
});

describe("origins", () => {
  const origin = "https://friend.example";

  it("on the list may call and read the request id; others may not", async () => {
    const server = await startToyServer({ origins: [origin] });
    const friend = await server.post({ query: "{ hello }" }, { origin });
    expect(friend.headers.get("access-control-allow-origin")).toBe(origin);
    expect(friend.headers.get("access-control-expose-headers")).toBe("x-request-id");
    const stranger = await server.post(
      { query: "{ hello }" },
      { origin: "https://stranger.example" },
    );
    expect(stranger.headers.has("access-control-allow-origin")).toBe(false);
  });

  it("ask first and are told", async () => {
    const server = await startToyServer({ origins: [origin] });
    const headers = {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization",
    };
    const response = await fetch(`${server.url}graphql`, { method: "OPTIONS", headers });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization");
  });

  it("are all foreign when none is listed", async () => {
    const server = await startToyServer();
    const response = await server.post({ query: "{ hello }" }, { origin });
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  });
});
