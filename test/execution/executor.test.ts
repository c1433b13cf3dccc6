import { parse, type ExecutionResult } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import type { Explanation } from "../../src/graph/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { loadedApp } from "../support/loaded-app.js";

describeEachEngine("the executor", (engine) => {
  let app: App;
  beforeAll(async () => {
    app = await loadedApp(engine());
  }, 60_000);

  const ask = async (
    operation: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<ExecutionResult> =>
    JSON.parse(JSON.stringify(await app.ask(operation, variables))) as ExecutionResult;

  const statementsOf = async (operation: string): Promise<readonly Explanation[]> => {
    const { extensions } = await app.ask(operation, {}, new Set(["explain"]));
    return (extensions?.["explain"] ?? []) as readonly Explanation[];
  };

  test("root fields keep the order of the document, with __typename and aliases", async () => {
    const { data } = await ask(
      '{ b: chip(id: "chip:h20") { t: __typename name } __typename a: chip(name: "H100") { id } }',
    );
    expect(JSON.stringify(data)).toBe(
      '{"b":{"t":"Chip","name":"H20"},"__typename":"Query","a":{"id":"chip:h100"}}',
    );
  });

  test("one response key gathers what its fields select, through fragments", async () => {
    const { data } = await ask(`
      query { chip(id: "chip:h20") { id } ...Rest }
      fragment Rest on Query { chip(id: "chip:h20") { name ... on Chip { tpp } } }`);
    expect(data).toEqual({ chip: { id: "chip:h20", name: "H20", tpp: 2368 } });
  });

  test("@skip and @include follow the variables of each request", async () => {
    const operation = `query ($with: Boolean!) {
      chip(id: "chip:h20") { id name @include(if: $with) tpp @skip(if: $with) } }`;
    expect((await ask(operation, { with: true })).data).toEqual({
      chip: { id: "chip:h20", name: "H20" },
    });
    expect((await ask(operation, { with: false })).data).toEqual({
      chip: { id: "chip:h20", tpp: 2368 },
    });
  });

  test("requests of one document differ in their variables only", async () => {
    const document = parse(
      "query ($id: ID!, $first: Int) { chip(id: $id) { id designedBy(first: $first) { nodes { id } } } }",
    );
    const run = async (variableValues: Readonly<Record<string, unknown>>): Promise<unknown> => {
      const contextValue = app.createContext({ requested: new Set(), extensions: new Map() });
      const { data } = await app.execute({ document, variableValues, contextValue });
      return JSON.parse(JSON.stringify(data));
    };
    const nvidia = { nodes: [{ id: "company:nvidia" }] };
    expect(await run({ id: "chip:h20" })).toEqual({ chip: { id: "chip:h20", designedBy: nvidia } });
    expect(await run({ id: "chip:h100", first: 0 })).toEqual({
      chip: { id: "chip:h100", designedBy: { nodes: [] } },
    });
    expect(await run({ id: "chip:h200", first: 1 })).toEqual({
      chip: { id: "chip:h200", designedBy: nvidia },
    });
  });

  describe("several root fields", () => {
    test("are read by one statement", async () => {
      const told = await statementsOf(
        '{ a: chip(id: "chip:h20") { tpp } b: chips(first: 2) { nodes { id } } c: companies { totalCount } }',
      );
      expect(told.map(({ field }) => field)).toEqual(["a, b, c"]);
    });

    test("of one shape have values of their own", async () => {
      const { data } = await ask(
        '{ a: chip(id: "chip:h20") { tpp } b: chip(id: "chip:h100") { tpp } }',
      );
      expect(data).toEqual({ a: { tpp: 2368 }, b: { tpp: 15832 } });
    });

    test("a fault in one makes that one null, before, in or after the statement", async () => {
      const { data, errors } = await ask(`{
        good: chip(id: "chip:h20") { tpp }
        unknown: chip(name: "no chip of this name") { tpp }
        neither: chip { tpp }
        view: chip(id: "chip:h20", view: { documents: ["document:nothing"] }) { tpp }
        analysis: contradictions(first: 1) { totalCount }
      }`);
      expect(data).toMatchObject({
        good: { tpp: 2368 },
        unknown: null,
        neither: null,
        view: null,
        analysis: { totalCount: expect.any(Number) as number },
      });
      const paths = (errors ?? []).map(({ path }) => path?.[0]);
      expect(new Set(paths)).toEqual(new Set(["unknown", "neither", "view"]));
    });

    test("one whose arguments cannot be read keeps no other waiting", async () => {
      const { data, errors } = await ask(
        `query ($id: ID!, $text: String) { chip(id: $id) { tpp } entity(name: $text) { id } }`,
        { id: "chip:h20" },
      );
      expect(errors).toHaveLength(1);
      expect(data ?? null).toBeNull();
    });

    test("those that may not be null take all data with them, and all are told", async () => {
      const { data, errors } = await ask(
        "{ a: chips(first: -1) { totalCount } b: chips(first: -2) { totalCount } }",
      );
      expect(data).toBeNull();
      expect(errors?.map(({ path }) => path?.[0])).toEqual(["a", "b"]);
    });
  });

  test("introspection, alone and beside the graph, is executed by graphql-js", async () => {
    const { data } = await ask(
      '{ __type(name: "Chip") { name } chip(id: "chip:h20") { tpp } __schema { queryType { name } } }',
    );
    expect(data).toEqual({
      __type: { name: "Chip" },
      chip: { tpp: 2368 },
      __schema: { queryType: { name: "Query" } },
    });
  });

  test("what cannot be read as an operation is told in full", async () => {
    const { errors } = await ask("{ chip(id: 1) { nothing alsoNothing } }");
    expect(errors).toHaveLength(2);
    expect((await ask("{ chip(")).errors?.[0]?.message).toMatch(/Syntax Error/u);
    const several = "query A { __typename } query B { __typename }";
    expect((await ask(several)).errors?.[0]?.message).toMatch(/operation name/u);
  });
});
