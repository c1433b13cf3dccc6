import { parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { digest, sealOf, type Certificate } from "../../src/certificates/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { loadedApp } from "../support/loaded-app.js";

const TEXTS = { documents: ["document:article-1", "document:article-2"] };

const OPERATION = `query Ask($view: View) {
  chip(name: "H200", view: $view) {
    name tpp
    figures(metric: TPP) { value }
    designedBy { nodes { name } }
    variantOf { name }
  }
  chipsExceeding(reference: "H20", view: $view) { chip { name } value }
}`;

describeEachEngine("certificates", (engine) => {
  let app: App;
  beforeAll(async () => {
    app = await loadedApp(engine());
  }, 60_000);

  async function certified(
    operation = OPERATION,
  ): Promise<{ data: unknown; extensions: { certificate: Certificate } }> {
    const answer = await app.ask(operation, { view: TEXTS }, new Set(["certificate"]));
    expect(answer.errors).toBeUndefined();
    return JSON.parse(JSON.stringify(answer)) as never;
  }

  describe("a certificate", () => {
    test("names the operation, the views, the day, the graph and the claims behind the answer", async () => {
      const { data, extensions } = await certified();
      const { certificate } = extensions;
      expect(certificate).toMatchObject({
        version: 1,
        operation: OPERATION,
        variables: { view: TEXTS },
        views: { chip: TEXTS, chipsExceeding: TEXTS },
        answer: digest(data),
      });
      const ids = certificate.claims.map(({ id }) => id);
      // The figures, what they are derived from, and the edge to the designer.
      expect(ids).toEqual(
        expect.arrayContaining([
          "claim:h200_tpp",
          "claim:h200_fp16",
          "claim:h20_tpp",
          "claim:c910_tpp",
        ]),
      );
      const edges = await app.ask(
        `query ($view: View) { chip(name: "H200", view: $view) { designedBy { edges { claims { id } } } } }`,
        { view: TEXTS },
      );
      const designs = JSON.stringify(edges.data).match(/claim:[\w@-]+/gu) ?? [];
      expect(designs.length).toBeGreaterThan(0);
      expect(ids).toEqual(expect.arrayContaining(designs));
      expect(certificate.claims.every(({ hash }) => hash !== null)).toBe(true);
    });

    test("names the claims behind a verdict, whatever is asked of it, and nothing that is no claim", async () => {
      const ids = async (operation: string): Promise<readonly string[]> =>
        (await certified(operation)).extensions.certificate.claims.map(({ id }) => id);
      const verdict = (fields: string): string =>
        `{ exportVerdict(chip: "H20", destination: "CN", on: "2024-06-01") { ${fields} } }`;
      const brief = await ids(verdict("summary { outcome }"));
      expect(brief.length).toBeGreaterThan(3);
      expect(brief).toEqual(await ids(verdict("gates { claims { id } }")));
      const found = await ids('{ contradictions(about: "Siyuan 590") { nodes { explanation } } }');
      expect(found.every((id) => id.startsWith("claim:"))).toBe(true);
    });

    test("leaves out claims that the answer does not rest on", async () => {
      const { extensions } = await certified(
        `query ($view: View) { chip(name: "H20", view: $view) { tpp } }`,
      );
      expect(extensions.certificate.claims.map(({ id }) => id)).toEqual(["claim:h20_tpp"]);
    });

    test("tells both views of a field that compares two", async () => {
      const [from, to] = [{ knownAt: "2025-12-09" }, { knownAt: "2025-12-23" }];
      const { extensions } = await app.ask(
        `query ($from: View!, $to: View!) { difference(from: $from, to: $to) { figures { metric } } }`,
        { from, to },
        new Set(["certificate"]),
      );
      const certificate = extensions?.["certificate"] as Certificate | undefined;
      expect(certificate?.views).toEqual({ difference: { from, to } });
    });

    test("goes with no answer that asked the graph nothing", async () => {
      for (const operation of ["{ __typename }", "{ nothingLikeThis }"]) {
        const answer = await app.ask(operation, {}, new Set(["certificate"]));
        expect(answer.extensions).toBeUndefined();
      }
    });

    test("is missing, with the answer whole, where the graph is written to meanwhile", async () => {
      const extensions = new Map<string, unknown>();
      const context = app.createContext({ requested: new Set(["certificate"]), extensions });
      const run = context.graph.run.bind(context.graph);
      const writing = {
        ...context,
        graph: {
          run: async (...given: Parameters<typeof run>) => {
            const value = await run(...given);
            await app.touch();
            return value;
          },
        },
      };
      const document = parse('{ chip(name: "H20") { tpp } }');
      const { data } = await app.execute({ document, contextValue: writing });
      const operation = { operation: "", operationName: null, variables: {} };
      await context.complete?.({ ...operation, data });
      expect(data).toEqual({ chip: { tpp: 2368 } });
      expect(extensions.get("certificate")).toMatchObject({ missing: { code: "OVERLOADED" } });
    });

    test("does not change the answer", async () => {
      const { data } = await certified();
      const plain = await app.ask(OPERATION, { view: TEXTS });
      expect(JSON.parse(JSON.stringify(plain.data))).toEqual(data);
    });
  });

  describe("rechecking", () => {
    test("says the same for an answer that still holds", async () => {
      const kept = JSON.stringify(await certified());
      const { recheck, said } = await app.recheck(kept);
      expect(recheck).toMatchObject({
        same: true,
        sameGraph: true,
        sameRules: true,
        differences: [],
      });
      expect(said).toMatch(/^Same answer as on .+, from the same graph\.$/u);
    });

    test("says where an answer differs, and which claims are behind it", async () => {
      const kept = await certified();
      (kept.data as { chip: { tpp: number } }).chip.tpp = 1;
      const { certificate } = kept.extensions;
      const unsealed = {
        ...certificate,
        answer: digest(kept.data),
        graph: { ...certificate.graph, hash: "other" },
        claims: [...certificate.claims.slice(1), { id: "claim:gone", hash: "x" }],
      };
      const { recheck, said } = await app.recheck(
        JSON.stringify({
          ...kept,
          extensions: { certificate: { ...unsealed, seal: sealOf(unsealed) } },
        }),
      );
      expect(recheck.differences).toEqual([{ path: "data.chip.tpp", before: 1, now: 15840 }]);
      expect(recheck).toMatchObject({
        same: false,
        sameGraph: false,
        newClaims: [certificate.claims[0]?.id],
        lostClaims: ["claim:gone"],
      });
      expect(said).toContain("data.chip.tpp: 1 → 15840");
    });

    test("refuses a file whose answer is not the one that was certified", async () => {
      const kept = await certified();
      (kept.data as { chip: { tpp: number } }).chip.tpp = 1;
      await expect(app.recheck(JSON.stringify(kept))).rejects.toThrow(/not the one/u);
    });

    test.each(["views", "claims", "rules", "recordedAt"] as const)(
      "refuses a certificate whose %s was changed or is gone",
      async (part) => {
        const { data, extensions } = await certified();
        const { [part]: _gone, ...rest } = extensions.certificate;
        for (const certificate of [rest, { ...rest, [part]: "another" }]) {
          const kept = JSON.stringify({ data, extensions: { certificate } });
          await expect(app.recheck(kept)).rejects.toThrow(/not as it was made/u);
        }
      },
    );

    test.each([
      ["no JSON", "nothing", /not JSON/u],
      ["no certificate", '{"data": {}}', /holds no certified answer/u],
      [
        "another version",
        '{"data": {}, "extensions": {"certificate": {"version": 2}}}',
        /version 2/u,
      ],
    ])("refuses a file with %s", async (_, text, message) => {
      await expect(app.recheck(text)).rejects.toThrow(message);
    });
  });
});
