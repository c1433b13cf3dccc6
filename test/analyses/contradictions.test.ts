import { beforeAll, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import {
  findContradictions,
  knowledgeInView,
  readKnowledge,
  type Contradiction,
  type Knowledge,
  type View,
} from "../../src/knowledge/index.js";
import { contradictionRules as rules } from "../../src/ontology/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { TODAY, loadedApp } from "../support/loaded-app.js";
import { readPath } from "../support/read-path.js";

interface Answered {
  readonly id: string;
  readonly about: readonly { readonly id: string }[];
  readonly claims: readonly { readonly id: string; readonly document: { readonly id: string } }[];
}

interface Page {
  readonly contradictions: {
    readonly totalCount: number;
    readonly nodes: readonly Answered[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const TEXTS = ["document:article-1", "document:article-2"];
const ALL = `query ($about: String, $kinds: [ContradictionKind!], $status: [ContradictionStatus!], $first: Int, $after: String, $view: View) {
  contradictions(about: $about, kinds: $kinds, status: $status, first: $first, after: $after, view: $view) {
    totalCount nodes { id about { id } claims { id document { id } } } pageInfo { hasNextPage endCursor }
  }
}`;

describeEachEngine("contradictions", (engine) => {
  let app: App;
  let knowledge: Knowledge;
  beforeAll(async () => {
    app = await loadedApp(engine());
    knowledge = await readKnowledge(engine(), app.declared.model);
  });

  async function ask<Answer>(operation: string, variables: object = {}): Promise<Answer> {
    const { data, errors } = await app.ask(operation, { ...variables });
    expect(errors, JSON.stringify(variables)).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  async function idsOf(variables: object): Promise<readonly string[]> {
    const { contradictions } = await ask<Page>(ALL, { first: 500, ...variables });
    return contradictions.nodes.map(({ id }) => id);
  }

  /** What the claims that a view lets through say against each other, without the graph. */
  function plainly(view: View): readonly Contradiction[] {
    const { model, predicates } = app.declared;
    return findContradictions(
      { model, predicates, rules },
      knowledgeInView(knowledge, view, TODAY),
    );
  }

  test("the H200's FP16 performance does not give its TPP", async () => {
    const answer = await ask(
      `query ($documents: [ID!]) {
        contradictions(about: "H200", view: { documents: $documents }) {
          nodes { kind gapPercent probableCause explanation claims { value document { id } } }
        }
      }`,
      { documents: TEXTS },
    );
    expect(answer).toEqual({
      contradictions: {
        nodes: [
          {
            kind: "STATED_AGAINST_DERIVED",
            gapPercent: 26,
            probableCause: "NONE_FOUND",
            explanation: expect.stringMatching(/15,840.*16 × 733 = 11,728/u),
            claims: [
              { value: 733, document: { id: "document:article-2" } },
              { value: 15840, document: { id: "document:article-2" } },
            ],
          },
        ],
      },
    });
  });

  const VIEWS: readonly View[] = [
    {},
    { documents: TEXTS },
    { exceptDocuments: ["document:article-2"] },
    { knownAt: "2025-12-20" },
    { validAt: "2025-01-15" },
    { documents: [] },
  ];
  for (const view of VIEWS) {
    test(`are those of the claims in view, with every node of them: ${JSON.stringify(view)}`, async () => {
      const { contradictions } = await ask<Page>(ALL, { first: 500, status: null, view });
      const expected = plainly(view);
      const inView = knowledgeInView(knowledge, view, TODAY);
      expect(contradictions.totalCount).toBe(expected.length);
      expect(
        contradictions.nodes.map(({ id, about, claims }) => ({
          id,
          about: about.map((node) => node.id),
          claims: claims.map((node) => node.id),
        })),
      ).toEqual(
        expected.map(({ id, about, claims }) => ({
          id,
          about: about.filter((each) => inView.entities.has(each)),
          claims,
        })),
      );
    });
  }

  test("are given open alone unless the status says otherwise", async () => {
    const all = plainly({});
    const open = all.filter(({ status }) => status === "OPEN").map(({ id }) => id);
    expect(open.length).toBeLessThan(all.length);
    expect(await idsOf({})).toEqual(open);
    expect(await idsOf({ status: ["OPEN"] })).toEqual(open);
    expect(await idsOf({ status: ["OPEN", "EXPLAINED"] })).toEqual(all.map(({ id }) => id));
    expect(await idsOf({ status: null })).toEqual(all.map(({ id }) => id));
    expect(await idsOf({ status: [] })).toEqual([]);
  });

  test("are kept by kind, and by what they are about in whatever script", async () => {
    const ids = (keep: (one: Contradiction) => boolean): readonly string[] =>
      plainly({}).flatMap((one) => (keep(one) ? [one.id] : []));
    const kinds = ["BASIS", "ATTRIBUTION"];
    expect(await idsOf({ status: null, kinds })).toEqual(ids(({ kind }) => kinds.includes(kind)));
    expect(await idsOf({ kinds: [] })).toEqual([]);
    const about = ids((one) => one.about.includes("chip:ascend-910c"));
    expect(about.length).toBeGreaterThan(2);
    for (const name of ["chip:ascend-910c", "Ascend 910C", "昇騰910C", "昇腾910C"]) {
      expect(await idsOf({ status: null, about: name }), name).toEqual(about);
    }
  });

  test("about a model are those that are about it, not its variants' alone", async () => {
    const model = await idsOf({ status: null, about: "Ascend 910B" });
    const variant = await idsOf({ status: null, about: "MetaX C500 OAM" });
    expect(model.length).toBeGreaterThan(0);
    expect(variant).toHaveLength(1);
    expect(await idsOf({ status: null, about: "MetaX C500" })).not.toContain(variant[0]);
  });

  test("come page by page", async () => {
    const found: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { contradictions }: Page = await ask<Page>(ALL, { status: null, first: 25, after });
      found.push(...contradictions.nodes.map(({ id }) => id));
      after = contradictions.pageInfo.endCursor;
      if (!contradictions.pageInfo.hasNextPage) break;
    }
    expect(found).toEqual(plainly({}).map(({ id }) => id));
  });

  test("about a name that nothing bears are refused", async () => {
    const { errors } = await app.ask(`{ contradictions(about: "H2000") { totalCount } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code: "UNKNOWN_NAME" });
    expect(errors?.[0]?.message).toMatch(/"H2000".*"H200"/u);
  });

  test("rest on their claims, which a certificate names", async () => {
    const operation = `{ contradictions(about: "H200", view: { documents: ${JSON.stringify(TEXTS)} }) { nodes { explanation } } }`;
    const { extensions } = await app.ask(operation, {}, new Set(["certificate"]));
    const claims = readPath(extensions, "certificate.claims");
    expect(JSON.stringify(claims)).toMatch(/h200_fp16.*h200_tpp/u);
  });

  test("count against the document that the better one contradicts", async () => {
    interface Scorecards {
      readonly sourceScorecards: readonly {
        readonly document: { readonly id: string };
        readonly figures: number;
        readonly contradicted: number;
        readonly share: number | null;
        readonly contradictions: readonly Answered[];
      }[];
    }
    const fields =
      "document { id } figures contradicted share contradictions { id claims { document { id } } }";
    const { sourceScorecards } = await ask<Scorecards>(`{ sourceScorecards { ${fields} } }`);
    const ids = sourceScorecards.map(({ document }) => document.id);
    const stating = [...knowledge.claims.values()].map(({ document }) => document);
    expect(ids).toEqual([...new Set(stating)].sort());
    for (const { document, figures, contradicted, share, contradictions } of sourceScorecards) {
      expect(share, document.id).toBe(figures === 0 ? null : contradicted / figures);
      expect(contradictions.length === 0, document.id).toBe(contradicted === 0);
      for (const { claims } of contradictions) {
        const documents = claims.map((claim) => claim.document.id);
        expect(documents).toContain(document.id);
        expect(new Set(documents).size).toBeGreaterThan(1);
      }
    }
    expect(sourceScorecards.some(({ contradicted }) => contradicted > 0)).toBe(true);
    const texts = await ask<Scorecards>(
      `query ($documents: [ID!]) { sourceScorecards(view: { documents: $documents }) { ${fields} } }`,
      { documents: TEXTS },
    );
    expect(texts.sourceScorecards.map(({ document }) => document.id)).toEqual(TEXTS);
  });
});

describeEachEngine("independent sources", (engine) => {
  let app: App;
  beforeAll(async () => {
    app = await loadedApp(engine());
  });

  const ASKED = `query ($claims: [ID!]!, $view: View) {
    independentSources(claims: $claims, view: $view) { count sources { id } }
  }`;

  async function sources(claims: readonly string[], view?: View): Promise<unknown> {
    const { data, errors } = await app.ask(ASKED, { claims, view });
    expect(errors).toBeUndefined();
    return (JSON.parse(JSON.stringify(data)) as { independentSources: unknown }).independentSources;
  }

  test("two articles that quote one man are one source", async () => {
    const claims = ["claim:trump_ann_8", "claim:trump_ann_9"];
    const trump = { count: 1, sources: [{ id: "person:donald-trump" }] };
    expect(await sources(claims)).toEqual(trump);
    expect(await sources(claims, { documents: ["document:article-1"] })).toEqual(trump);
  });

  test("a document that says it itself is another", async () => {
    expect(await sources(["claim:h200_fp16", "claim:kel_h200_sxm_fp16"])).toEqual({
      count: 2,
      sources: [{ id: "document:article-2" }, { id: "document:kel-export-control-tracker" }],
    });
  });

  test("those of an edge can be asked for", async () => {
    const { data } = await app.ask(
      `{ path(from: "H20", to: "NVIDIA", maxLength: 1) { steps { claims { id } } } }`,
    );
    const ids = readPath(data, "path[0].steps[0].claims[*].id") as readonly string[];
    expect(ids.length).toBeGreaterThan(1);
    const { count } = (await sources(ids)) as { readonly count: number };
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(ids.length);
  });

  test("claims outside the view count for nothing, and none is no source", async () => {
    const none = { count: 0, sources: [] };
    expect(await sources([])).toEqual(none);
    expect(await sources(["claim:h200_fp16"], { documents: ["document:article-1"] })).toEqual(none);
  });

  test("an id that no claim has is refused, and so are too many", async () => {
    const refusal = async (claims: readonly string[]): Promise<unknown> =>
      (await app.ask(ASKED, { claims })).errors?.[0]?.originalError;
    expect(await refusal(["claim:h200_fp16", "claim:nobody"])).toMatchObject({
      code: "UNKNOWN_NAME",
      message: 'No claim has the id "claim:nobody".',
    });
    const many = Array.from({ length: 501 }, (_, at) => `claim:${at}`);
    expect(await refusal(many)).toMatchObject({ code: "LIMIT_EXCEEDED" });
  });
});
