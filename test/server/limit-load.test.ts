import express from "express";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { limitLoad } from "../../src/server/routes/limit-load.js";

test("a flood: some are answered, some wait, the rest are refused at once; places come back", async () => {
  const application = express();
  application.use(limitLoad(2), (_request, response) => {
    setTimeout(() => response.json({ data: null }), 200);
  });
  const server = createServer(application).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  try {
    const hangUp = new AbortController();
    const gone = fetch(url, { signal: hangUp.signal }).catch(() => "gone");
    setTimeout(() => hangUp.abort(), 50);
    expect(await gone).toBe("gone");

    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(url)));
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(4);
    expect(refused).toHaveLength(16);
    for (const answer of refused) {
      expect(answer.headers.get("retry-after")).toBe("1");
      expect(await answer.text()).toContain("OVERLOADED");
    }
    expect((await fetch(url)).status).toBe(200);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
