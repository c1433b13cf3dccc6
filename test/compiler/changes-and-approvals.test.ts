import { beforeAll, expect, test } from "vitest";
import { App } from "../../src/app.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { TODAY, claims, defineSchema, file, load } from "../ingest/toy-files.js";

const things = file(
  "data/things.yaml",
  `
document: { id: document:chipgraph-curation }
entities:
  - { id: document:chipgraph-curation, kind: Document, name: Curation, nameZh: 编目 }
  - { id: document:a, kind: Document, name: Text A, nameZh: 甲文 }
  - { id: document:b, kind: Document, name: Text B, nameZh: 乙文 }
  - { id: company:maker, kind: Company, name: Maker, nameZh: 造芯, country: CN }
  - { id: company:other, kind: Company, name: Other, nameZh: 别家, country: CN }
  - { id: agency:ministry, kind: Agency, name: Ministry, nameZh: 部, country: CN }
  - { id: event:review, kind: Event, name: Licence review, nameZh: 审查 }
  - { id: chip:one, kind: Chip, name: One, nameZh: 昇腾一号 }
  - { id: deal:order, kind: Deal, name: Order, nameZh: 订单 }
  - { id: deal:free, kind: Deal, name: Free, nameZh: 自由交易 }
`,
);

const share = (subject: string, about: string, value: number, scope = "by revenue"): string => `
kind: MEASUREMENT
subject: ${subject}
predicate: MARKET_SHARE
value: ${value}
unit: "%"
qualifiers: { scope: ${scope} }
about: ${about}
`;

const A = claims(
  "a",
  share("Maker", "2025-Q1", 30.3),
  share("Maker", "2025-Q3", 20.1),
  share("Other", "2025-Q2", 50),
  share("Maker", "2025-Q2", 60, "by units"),
  `
subject: Ministry
predicate: STARTED
object: Licence review
qualifiers: { aspect: APPROVAL, state: PENDING, stateOf: deal:order, decidedBy: agency:ministry }
about: 2025-11
tokens: [審查昇騰 910C, "5.3%"]
`,
);

const B = claims(
  "b",
  share("Maker", "2025-Q2", 25),
  `
kind: MEASUREMENT
subject: Ministry
predicate: APPROVED_ORDERS
object: One
value: 0
unit: orders
qualifiers: { aspect: APPROVAL, state: UNLIKELY, stateOf: deal:order, decidedBy: agency:ministry }
tokens: [批准]
`,
);

/** Fields of a part of an answer, as far as a test reads them. */
type Answer = Readonly<Record<string, never>>;

describeEachEngine("changes and approvals", (engine) => {
  let app: App;
  beforeAll(async () => {
    await defineSchema(engine());
    await load(engine(), [things, A, B]);
    app = new App(engine(), { today: () => TODAY });
  });

  async function ask(operation: string): Promise<Answer> {
    const { data, errors } = await app.ask(operation);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as Answer;
  }

  const changes = (view: string): string => `{
    company(id: "company:maker"${view}) {
      observations(orderBy: [{ value: ASC }], where: { period: { text: { eq: "2025-Q3" } } }) {
        nodes { changeFromPrevious { absolute relative previous { value qualifiers { name value } about { name } } } }
      }
    }
  }`;

  const changed = (absolute: number, value: number): object => ({
    company: {
      observations: {
        nodes: [
          {
            changeFromPrevious: {
              absolute,
              relative: absolute / value,
              previous: {
                value,
                qualifiers: [{ name: "scope", value: "by revenue" }],
                about: { name: "Maker" },
              },
            },
          },
        ],
      },
    },
  });

  test("a change goes by what is in view, of the same subject and scope", async () => {
    expect(await ask(changes(""))).toEqual(changed(-4.9, 25));
    expect(await ask(changes(', view: { documents: ["document:a"] }'))).toEqual(
      changed(-10.2, 30.3),
    );
  });

  test("a change may be asked of a change's own previous number, in one statement", async () => {
    const operation = `{
      observations(where: { value: { eq: 20.1 } }) {
        nodes { now: changeFromPrevious { previous { value earlier: changeFromPrevious { absolute previous { value } } } } }
      }
    }`;
    expect(await ask(operation)).toEqual({
      observations: {
        nodes: [
          {
            now: {
              previous: { value: 25, earlier: { absolute: -5.3, previous: { value: 30.3 } } },
            },
          },
        ],
      },
    });
    const { extensions } = await app.ask(operation, {}, new Set(["explain"]));
    expect(extensions?.["explain"]).toHaveLength(1);
  });

  test("what a state is told by does not narrow the number that is told with it", async () => {
    expect(
      await ask(
        `{ observations(where: { metric: { eq: "APPROVED_ORDERS" } }) { nodes { value qualifiers { name } } } }`,
      ),
    ).toEqual({ observations: { nodes: [{ value: 0, qualifiers: [] }] } });
  });

  const approvals = (view: string): string => `{
    deals(${view} orderBy: [{ name: ASC }]) {
      nodes { name approvals { name state since { text earliest } decidedBy { __typename name ... on Agency { country } } claims { key } } }
    }
  }`;

  test("approvals have their procedure, state, time, decider and claims", async () => {
    const decidedBy = { __typename: "Agency", name: "Ministry", country: "CN" };
    expect(await ask(approvals(""))).toEqual({
      deals: {
        nodes: [
          {
            name: "Order",
            approvals: [
              {
                name: "Licence review",
                state: "PENDING",
                since: { text: "2025-11", earliest: "2025-11-01" },
                decidedBy,
                claims: [{ key: "a5" }],
              },
              {
                name: "Approval by Ministry",
                state: "UNLIKELY",
                since: null,
                decidedBy,
                claims: [{ key: "b2" }],
              },
            ],
          },
        ],
      },
    });
  });

  test("approvals of which no claim in view speaks are not told", async () => {
    const view = 'view: { documents: ["document:b"] }';
    expect(await ask(approvals(view))).toMatchObject({
      deals: { nodes: [{ approvals: [{ state: "UNLIKELY" }] }] },
    });
    expect(await ask(`{ deal(id: "deal:free") { approvals { name } } }`)).toEqual({ deal: null });
  });

  test.each([
    ["审查升腾910c", ["a5"]],
    ["審查 昇騰910C", ["a5"]],
    ["５.３％", ["a5"]],
    ["53%", []],
    ["批準", ["b2"]],
    ["審查昇騰 910C5.3%", []],
  ])("the token %s is found in either script", async (text, keys) => {
    const where = `{ tokens: { someMatches: "${text}" } }`;
    expect(await ask(`{ claims(where: ${where}) { nodes { key } } }`)).toEqual({
      claims: { nodes: keys.map((key) => ({ key })) },
    });
    const total = 7;
    expect(await ask(`{ claims(where: { not: ${where} }) { totalCount } }`)).toEqual({
      claims: { totalCount: total - keys.length },
    });
  });
});
