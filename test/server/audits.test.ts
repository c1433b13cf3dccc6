import { auditServer, serverAudits } from "graphql-http";
import { describe, expect, it } from "vitest";
import { startToyServer } from "./toy-server.js";

describe("GraphQL over HTTP, as graphql-http audits it", () => {
  // A GET without a header that makes browsers ask first is refused on purpose; the audits say MAY.
  const REFUSED = new Set(["5A70", "D6D5", "6A70"]);

  for (const { id, name } of serverAudits({ url: "" })) {
    it(`${id} ${name}`, async () => {
      const server = await startToyServer();
      const audit = serverAudits({ url: `${server.url}graphql` }).find((each) => each.id === id);
      const result = await audit?.fn();
      expect(result).toMatchObject({ status: REFUSED.has(id) ? "notice" : "ok" });
    });
  }

  it("audits one server that keeps its answers no worse", async () => {
    const server = await startToyServer({
      answerScope: () => Promise.resolve("one"),
      keptAnswers: { bytes: 1_000_000, seconds: 60 },
    });
    const results = await auditServer({ url: `${server.url}graphql` });
    const others = results.filter(({ status }) => status !== "ok").map(({ id }) => id);
    expect(new Set(others)).toEqual(REFUSED);
  });
});
