import {
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from "graphql";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { startToyServer, type ToyServer } from "./toy-server.js";

const KEPT = { bytes: 1_000_000, seconds: 60 };

/** How often the field of the schema was worked out, which its value tells. */
let count = 0;
let scope: string | undefined;

const counted = {
  type: GraphQLInt,
  args: { milliseconds: { type: GraphQLInt } },
  resolve: async (_: unknown, { milliseconds = 0 }: { milliseconds?: number }): Promise<number> => {
    count += 1;
    const mine = count;
    await wait(milliseconds);
    return mine;
  },
};

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      counted,
      failing: {
        type: new GraphQLNonNull(GraphQLString),
        resolve: () => {
          count += 1;
          throw new Error(`failure ${count}`);
        },
      },
    },
  }),
  mutation: new GraphQLObjectType({ name: "Mutation", fields: { counted } }),
});

beforeEach(() => {
  count = 0;
  scope = "1";
});

const start = (options: object = {}): Promise<ToyServer> =>
  startToyServer({ schema, answerScope: () => Promise.resolve(scope), ...options });

describe("answers of equal requests", () => {
  test("one that is kept is given out again, with the headers of the first", async () => {
    const server = await start({ keptAnswers: KEPT });
    const first = await server.post({ query: "{ counted }" });
    const second = await server.post({ query: "{ counted }" });
    expect(await second.text()).toBe(await first.text());
    expect(count).toBe(1);
    const headers = (response: Response): readonly (readonly [string, string])[] =>
      [...response.headers].filter(([name]) => !["date", "x-request-id"].includes(name));
    expect(headers(second)).toEqual(headers(first));
    expect(second.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
  });

  test("none is kept of another state of the graph, operation, variables, media type or role", async () => {
    const server = await start({ keptAnswers: KEPT, editorKey: "a-key-that-is-long" });
    const query = "query ($m: Int) { counted(milliseconds: $m) }";
    await server.post({ query, variables: { m: 0 } });
    await server.post({ query, variables: { m: 1 } });
    await server.post({ query: `${query} `, variables: { m: 0 } });
    await server.post(
      { query, variables: { m: 0 } },
      { accept: "application/graphql-response+json" },
    );
    await server.post(
      { query, variables: { m: 0 } },
      { authorization: "Bearer a-key-that-is-long" },
    );
    scope = "2";
    await server.post({ query, variables: { m: 0 } });
    expect(count).toBe(6);
  });

  test("nothing is shared while the state of the graph is not known", async () => {
    const server = await start({ keptAnswers: KEPT });
    scope = undefined;
    await server.post({ query: "{ counted }" });
    await server.post({ query: "{ counted }" });
    expect(count).toBe(2);
  });

  test("mutations, errors and what asks for extensions are answered each time", async () => {
    const server = await start({ keptAnswers: KEPT });
    for (const body of [
      { query: "mutation { counted }" },
      { query: "{ failing }" },
      { query: "{ counted }", extensions: { explain: true } },
    ]) {
      count = 0;
      await server.post(body);
      await server.post(body);
      expect(count).toBe(2);
    }
  });

  test("requests share the answer that is being made, also where none is kept", async () => {
    const server = await start();
    const query = "{ counted(milliseconds: 200) }";
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => (await server.post({ query })).json()),
    );
    expect(count).toBe(1);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await server.post({ query });
    expect(count).toBe(2);
  });

  test("a making that fails is not shared: each gets an answer of its own", async () => {
    const server = await start();
    const answers = await Promise.all([1, 2, 3].map(() => server.ask("{ failing }")));
    expect(answers.map(({ errors }) => errors?.length)).toEqual([1, 1, 1]);
    expect(count).toBe(3);
  });

  test("those that are kept take no more memory than they may", async () => {
    const server = await start({ keptAnswers: { bytes: 2_000, seconds: 60 } });
    await server.post({ query: "{ counted }" });
    for (let each = 0; each < 20; each += 1) {
      await server.post({ query: "{ counted }", operationName: null, variables: { each } });
    }
    const before = count;
    await server.post({ query: "{ counted }" });
    expect(count).toBe(before + 1);
  });

  test("the log names the operation of a kept answer too", async () => {
    const server = await start({ keptAnswers: KEPT });
    await server.post({ query: "query Named { counted }" });
    await server.post({ query: "query Named { counted }" });
    await wait(50);
    const named = server.log.filter(({ operationName }) => operationName === "Named");
    expect(named).toHaveLength(2);
  });
});
