import { expect, test } from "vitest";
import type { RequestFacts } from "../../src/server/index.js";
import { startToyServer } from "./toy-server.js";

test("a client that hangs up is told to whoever works for it, and others are not", async () => {
  const facts: RequestFacts[] = [];
  const server = await startToyServer({
    createContext: (given) => {
      facts.push(given);
      return { requestId: given.requestId };
    },
  });
  const hangUp = new AbortController();
  const body = JSON.stringify({ query: "{ slow(milliseconds: 1000) }" });
  const ask = (signal?: AbortSignal): Promise<Response> =>
    fetch(`${server.url}graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      ...(signal === undefined ? {} : { signal }),
    });
  const gone = ask(hangUp.signal).catch(() => "gone");
  await expect.poll(() => facts.length).toBe(1);
  const stays = ask();
  await expect.poll(() => facts.length).toBe(2);
  hangUp.abort();
  expect(await gone).toBe("gone");
  await expect.poll(() => facts[0]?.signal.aborted).toBe(true);
  expect((await stays).status).toBe(200);
  expect(facts[1]?.signal.aborted).toBe(false);
});
