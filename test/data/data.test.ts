import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApp, type App } from "../../src/app.js";
import { TODAY } from "../support/loaded-app.js";
import { FIGURES } from "./figures-of-chips.js";

interface StatedClaim {
  readonly id: string;
  readonly predicate: string;
  readonly value: number | null;
  readonly fate: string;
  readonly paragraph: string | null;
  readonly modality: string;
  readonly document: { readonly id: string };
  readonly subject: { readonly id: string } | null;
  readonly object: { readonly id: string } | null;
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
}

let app: App;
let claims: readonly StatedClaim[];

async function ask<Data>(query: string): Promise<Data> {
  const { data, errors } = await app.ask(query);
  expect(errors, query).toBeUndefined();
  return data as Data;
}

beforeAll(async () => {
  app = await openApp({ settings: { url: "memory:" }, today: () => TODAY });
  await app.load();
  const all: StatedClaim[] = [];
  let after = "null";
  for (let more = true; more;) {
    const { claims: page } = await ask<{
      claims: { nodes: StatedClaim[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(`{
      claims(first: 500, after: ${after}) {
        nodes {
          id predicate value fate paragraph modality
          document { id } subject { id } object { id } qualifiers { name value }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`);
    all.push(...page.nodes);
    after = JSON.stringify(page.pageInfo.endCursor);
    more = page.pageInfo.hasNextPage;
  }
  claims = all;
});
afterAll(() => app.close());

/** The values that claims state of a chip's figure, each once, the lowest first. */
function valuesOf(chip: string, metric: string): readonly (number | null)[] {
  const stated = claims.filter(
    ({ subject, predicate, fate }) =>
      subject?.id === chip && predicate === metric && fate === "FIGURE",
  );
  return [...new Set(stated.map(({ value }) => value))].sort((a, b) => (a ?? 0) - (b ?? 0));
}

describe("figures of chips", () => {
  test.each(Object.entries(FIGURES))(
    "of %s are there, all values side by side",
    (chip, figures) => {
      const stated = Object.fromEntries(
        Object.keys(figures).map((metric) => [metric, valuesOf(chip, metric)]),
      );
      expect(stated).toEqual(figures);
    },
  );

  test("no curation is a figure", () => {
    const curated = claims.filter(({ document }) => document.id === "document:chipgraph-curation");
    expect(curated.filter(({ fate }) => fate === "FIGURE")).toEqual([]);
  });

  test("a sparse rate is a claim and no figure", async () => {
    const sparse = claims.filter(({ qualifiers }) =>
      qualifiers.some(({ name, value }) => name === "dense" && value === "false"),
    );
    expect(sparse.map(({ subject, value, fate }) => [subject?.id, value, fate])).toEqual(
      expect.arrayContaining([
        ["chip:h200", 1980, "CLAIM_ONLY"],
        ["chip:a100", 624, "CLAIM_ONLY"],
      ]),
    );
    const { chip } = await ask<{ chip: unknown }>(`{ chip(id: "chip:a100") { fp16 int8 } }`);
    expect(chip).toEqual({ fp16: 312, int8: 624 });
  });

  test("an accepted figure is never one that its source only guesses at, where another states it", async () => {
    const { chips } = await ask<{ chips: { nodes: unknown[] } }>(`{
      chips(where: { id: { in: ["chip:b200", "chip:metax-c500-oam", "chip:mi300x"] } }, orderBy: [{ id: ASC }]) {
        nodes { id fp16 int8 memoryBandwidth }
      }
    }`);
    expect(chips.nodes).toEqual([
      { id: "chip:b200", fp16: 2250, int8: 4500, memoryBandwidth: 8000 },
      { id: "chip:metax-c500-oam", fp16: 280, int8: 560, memoryBandwidth: 1800 },
      { id: "chip:mi300x", fp16: 1307.4, int8: 2614.9, memoryBandwidth: 5300 },
    ]);
  });

  test("the confidence of each added figure is told", () => {
    const figures = claims.filter(
      ({ fate, document }) => fate === "FIGURE" && !document.id.startsWith("document:article-"),
    );
    expect(figures.length).toBeGreaterThan(400);
    const untold = figures.filter(
      ({ qualifiers }) =>
        !qualifiers.some(({ name, value }) => name === "confidence" && /^[ABC]$/u.test(value)),
    );
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});

describe("credit", () => {
  test("reaches whoever is shown a figure of Epoch AI", async () => {
    const { chip } = await ask<{
      chip: { claims: { nodes: { document: { credit: string; licence: string } }[] } };
    }>(`{
      chip(name: "MTT S4000") {
        claims(where: { predicate: { eq: "TPP" } }) { nodes { document { credit licence } } }
      }
    }`);
    const [{ document } = { document: undefined }] = chip.claims.nodes;
    expect(document?.licence).toBe("CC-BY-4.0");
    expect(document?.credit).toContain("Epoch AI");
  });

  test("is asked for by every document whose licence is CC BY", async () => {
    const { documents } = await ask<{
      documents: { nodes: { id: string; licence: string | null; credit: string | null }[] };
    }>(`{ documents(first: 200) { nodes { id licence credit } } }`);
    const asking = documents.nodes.filter(({ licence }) => licence?.startsWith("CC-BY"));
    expect(asking.map(({ id }) => id)).toEqual(["document:epoch-ml-hardware"]);
    for (const { id, credit } of asking) expect(credit, id).not.toBeNull();
  });
});

describe("variants and markets", () => {
  test("are chips of their own where more than one is held", async () => {
    const { chips } = await ask<{
      chips: { nodes: { id: string; variantOf: { id: string } }[] };
    }>(
      `{ chips(first: 100, where: { variantOf: { name: { isNull: false } } }) { nodes { id variantOf { id } } } }`,
    );
    const pairs = chips.nodes.map(({ id, variantOf }) => `${id} ${variantOf.id}`).sort();
    expect(pairs).toEqual([
      "chip:ascend-910b1 chip:ascend-910b",
      "chip:ascend-910b2 chip:ascend-910b",
      "chip:ascend-910b3 chip:ascend-910b",
      "chip:ascend-910b4 chip:ascend-910b",
      "chip:ascend-950dt chip:huawei-950",
      "chip:ascend-950dt-425t chip:ascend-950dt",
      "chip:ascend-950dt-486t chip:ascend-950dt",
      "chip:ascend-950dt-547t chip:ascend-950dt",
      "chip:ascend-950pr chip:huawei-950",
      "chip:h200-nvl chip:h200",
      "chip:h200-sxm chip:h200",
      "chip:metax-c500-oam chip:metax-c500",
      "chip:metax-c500-pcie chip:metax-c500",
    ]);
  });

  test("a chip is for data centres or for consumers, by a claim of a document", () => {
    const marketOf = (chip: string): readonly (string | undefined)[] =>
      claims
        .filter(({ subject, predicate }) => subject?.id === chip && predicate === "DESIGNED_FOR")
        .map(({ object }) => object?.id);
    for (const chip of Object.keys(FIGURES)) {
      const market = chip === "chip:rtx-4090" ? "market:consumer-graphics" : "market:data-centres";
      expect(marketOf(chip), chip).toContain(market);
    }
  });
});

describe("policies", () => {
  const listed = (company: string): readonly (string | null)[] =>
    claims
      .filter(
        ({ subject, object, document }) =>
          subject?.id === "policy:us-entity-list" &&
          object?.id === company &&
          document.id === "document:us-consolidated-screening-list",
      )
      .map(({ paragraph }) => paragraph);

  test.each([
    ["company:cambricon", "87 FR 77505"],
    ["company:biren-technology", "88 FR 71992"],
    ["company:moore-threads", "88 FR 71992"],
    ["company:huawei", "84 FR 22961"],
    ["company:hisilicon", "84 FR 22961"],
    ["company:smic", "85 FR 83420; 89 FR 96837"],
    ["company:hygon", "84 FR 29373, 87 FR 62202"],
  ])("%s stands on the Entity List by %s", (company, citation) => {
    expect(listed(company)).toEqual([citation]);
  });

  test.each(["enflame", "metax", "kunlunxin", "baidu", "alibaba", "tencent", "bytedance"])(
    "%s is not said to stand on it",
    (company) => {
      const said = claims.filter(
        ({ subject, object }) =>
          subject?.id === "policy:us-entity-list" && object?.id === `company:${company}`,
      );
      expect(said).toEqual([]);
    },
  );

  test("each that rules need is issued by somebody, at a date", async () => {
    const ids = [
      "2022-us-ai-chip-export-ban",
      "us-advanced-computing-rule-2023",
      "us-hbm-control-2024",
      "us-letter-nvidia-2022-08",
      "us-letter-nvidia-2023-10",
      "us-letter-nvidia-h20-2025-04",
      "us-licence-review-policy-2026-01",
      "us-section-232-semiconductors-2026",
      "us-affiliates-rule-2025",
      "three-tier-chip-rule-jan-2025",
      "cn-customs-stop-h200-2026-01",
      "cn-conditional-approval-h200-2026-01",
    ].map((id) => `policy:${id}`);
    const { policies } = await ask<{
      policies: { nodes: { id: string; date: string | null; issuedBy: { totalCount: number } }[] };
    }>(`{
      policies(first: 100, where: { id: { in: ${JSON.stringify(ids)} } }) {
        nodes { id date issuedBy { totalCount } }
      }
    }`);
    expect(policies.nodes.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { id, date, issuedBy } of policies.nodes) {
      expect(date, id).not.toBeNull();
      expect(issuedBy.totalCount, id).toBeGreaterThan(0);
    }
  });

  test("the AI Diffusion rule is dated before Donald Trump's term by its own document", async () => {
    const { policy } = await ask<{
      policy: { date: string; issuedBy: { nodes: { id: string }[] } };
    }>(`{
      policy(name: "AI Diffusion rule", view: { validAt: "2025-01-13", exceptDocuments: ["document:article-2"] }) {
        date
        issuedBy { nodes { id } }
      }
    }`);
    expect(policy.date).toBe("2025-01-13");
    expect(policy.issuedBy.nodes.map(({ id }) => id).sort()).toEqual([
      "agency:biden-administration",
      "agency:bureau-of-industry-and-security",
    ]);
    const { agency } = await ask<{ agency: { officeHolders: { nodes: { id: string }[] } } }>(`{
      agency(name: "White House", view: { validAt: "2025-01-13", exceptDocuments: ["document:article-1"] }) {
        officeHolders { nodes { id } }
      }
    }`);
    expect(agency.officeHolders.nodes).toEqual([{ id: "person:joe-biden" }]);
  });
});
