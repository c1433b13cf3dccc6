import { beforeAll, describe, expect, test } from "vitest";
import { buildApiSchema } from "../src/api/index.js";
import type { CypherValue, Engine } from "../src/engine/index.js";
import { buildModel } from "../src/model/index.js";
import { describeEachEngine } from "./engine/engines-under-test.js";
import { toyOntology } from "./fixtures/declare-toy.js";
import { ToyGraph } from "./fixtures/toy-graph.js";
import { Years } from "./fixtures/toy-ontology.js";
import { toyOn, type ToyUnderTest } from "./fixtures/toy-on.js";
import { kind, withProperty, withRelation } from "./model/wrong-classes.js";

/** Texts that would do harm, or tell of the database, if they ever stood in a statement. */
const HOSTILE: Readonly<Record<string, string>> = {
  "a quote that ends a text": "') DETACH DELETE n //",
  "a double quote that ends a text": '" }) MATCH (n) DETACH DELETE n //',
  "a back-tick that ends a name": "`) DETACH DELETE n //",
  "a brace that ends a subquery": "} MATCH (n) DETACH DELETE n RETURN { //",
  "a line of its own": "x\nMATCH (n) DETACH DELETE n\n//",
  "a statement after a semicolon": "x'; MATCH (n) SET n.title = 'owned'; //",
  "a comment": "/* x */ OR true //",
  "a condition that always holds": "' OR '1'='1",
  "a parameter's name": "$param0",
  "an escape": "\\' OR true //",
  "an escaped unicode quote": "\\u0027) DETACH DELETE n //",
  "a quote from afar": "\u2019) DETACH DELETE n //",
  "a wide quote": "\uFF07) DETACH DELETE n //",
  "a null character": "x\0') DETACH DELETE n //",
  "letters read right to left": "\u202Enw eht etele D",
  "characters of four bytes": "𝔄💥'𠮷",
  "half a character": "\uD800'",
  "a pattern": ".*",
  "a template": "${process.exit(1)}{{constructor}}",
  "an object's own word": "__proto__",
  nothing: "",
  "white space": " \t\n ",
  "a very long text": `${"long ".repeat(20_000)}') DETACH DELETE n //`,
};

/** Everything in a graph, counted and summed, to see that nothing changed. */
async function fingerprint(engine: Engine): Promise<readonly (readonly CypherValue[])[]> {
  const rows = await Promise.all([
    engine.read({
      text: "MATCH (n) RETURN n.id AS id, n.title AS title, n.pages AS pages ORDER BY id",
      parameters: {},
    }),
    engine.read({
      text: "MATCH (a)-[r]->(b) RETURN r.id AS id, a.id AS one, b.id AS other ORDER BY id",
      parameters: {},
    }),
  ]);
  return rows.flat();
}

/** Operations with a variable `$x` in every place that takes a text. */
const PLACES: Readonly<Record<string, string>> = {
  "a name": "query ($x: String!) { thing(name: $x) { id } }",
  "a kind's name": "query ($x: String!) { book(name: $x) { id } }",
  "an id": "query ($x: ID!) { book(id: $x) { id } }",
  "a node's id": "query ($x: ID!) { node(id: $x) { id } }",
  "nodes' ids": 'query ($x: ID!) { nodes(ids: ["book:01", $x]) { id } }',
  "a searched text":
    "query ($x: String!) { search(text: $x) { edges { matchedName { letters } node { id } } } }",
  "a compared text": "query ($x: String) { works(where: { title: { eq: $x } }) { nodes { id } } }",
  "a part of a text": `query ($x: String) {
    a: works(where: { title: { contains: $x, mode: INSENSITIVE } }) { nodes { id } }
    b: works(where: { title: { startsWith: $x } }) { nodes { id } }
    c: works(where: { title: { endsWith: $x } }) { nodes { id } }
  }`,
  "one of several values":
    "query ($x: String!) { works(where: { title: { in: [$x], notIn: [$x] } }) { totalCount } }",
  "an entry of a list":
    "query ($x: String) { works(where: { tags: { includes: $x } }) { totalCount } }",
  "a filter far away":
    "query ($x: String) { works(where: { writtenBy: { some: { friends: { none: { country: { ne: $x } } } } } }) { totalCount } }",
  "a cursor": "query ($x: String) { works(after: $x) { nodes { id } } }",
  "a cursor below a node":
    'query ($x: String) { maker(id: "author:0") { wrote(after: $x) { nodes { id } } } }',
  "a cursor of a search": 'query ($x: String) { search(text: "a", after: $x) { nodes { id } } }',
  "a document of a view": "query ($x: ID!) { works(view: { documents: [$x] }) { totalCount } }",
  "a document left out":
    "query ($x: ID!) { works(view: { exceptDocuments: [$x] }) { totalCount } }",
  "a day": "query ($x: Date) { works(view: { knownAt: $x }) { totalCount } }",
  "a compared day": "query ($x: Date) { works(where: { published: { lt: $x } }) { totalCount } }",
  "a reference": "query ($x: String!) { booksLongerThan(reference: $x) { book { id } } }",
  "a kind of a search": 'query ($x: EntityKind!) { search(text: "a", kinds: [$x]) { totalCount } }',
  "an enumeration": "query ($x: Genre) { works(where: { genre: { eq: $x } }) { totalCount } }",
};

const KNOWN_CODES = ["UNKNOWN_NAME", "CURSOR_MISMATCH", "BAD_USER_INPUT", "NO_FIGURE"];

describeEachEngine("hostile texts", (engine) => {
  let on: ToyUnderTest;
  let before: readonly (readonly CypherValue[])[];
  beforeAll(async () => {
    on = await toyOn(engine());
    before = await fingerprint(engine());
  });

  for (const [place, source] of Object.entries(PLACES)) {
    test(`as ${place} are values and nothing else`, async () => {
      // The text that a harmless value gives is what each hostile value must give.
      const texts = new Set<string>();
      for (const [name, hostile] of Object.entries(HOSTILE)) {
        on.toy.takeExplained();
        const { data, errors = [] } = await on.toy.ask(source, { x: hostile });
        for (const { originalError, message } of errors) {
          const { code } = (originalError ?? {}) as { code?: string };
          // graphql-js itself refuses what is no day and no enumeration's value.
          const refused =
            code === undefined && message.startsWith('Variable "$x" got invalid value');
          expect(refused || KNOWN_CODES.includes(code ?? ""), `${name}: ${code} ${message}`).toBe(
            true,
          );
          expect(message, name).not.toMatch(/MATCH \(\w+:|RETURN \w+\./u);
        }
        if (errors.length === 0) expect(data, name).toBeTruthy();
        for (const { statement } of on.toy.takeExplained()) {
          texts.add(statement);
          expect(statement, name).not.toMatch(/["'`]|DETACH|DELETE|owned|long long|proto|\$\{/u);
        }
      }
      // A name that looks like an id is sought as one, and no cursor is no cursor: few forms.
      expect(texts.size).toBeLessThanOrEqual(place === "a part of a text" ? 3 : 2);
      expect(await fingerprint(engine())).toEqual(before);
    });
  }

  test("find what they are when the graph holds them", async () => {
    const title = "') DETACH DELETE n //";
    await engine().write([
      {
        text: "MATCH (n:Book) WHERE n.id = $id SET n.title = $title",
        parameters: { id: "book:01", title },
      },
    ]);
    const source =
      "query ($x: String) { things(where: { title: { eq: $x } }) { nodes { id title } } }";
    const restore = before.find(([id]) => id === "book:01")?.[1] ?? null;
    try {
      const { things } = await on.toy.data(source, { x: title });
      const book = on.oracle.answer('{ book(id: "book:01") { id } }')["book"];
      expect(things).toEqual({ nodes: book === null ? [] : [{ id: "book:01", title }] });
    } finally {
      await engine().write([
        {
          text: "MATCH (n:Book) WHERE n.id = $id SET n.title = $title",
          parameters: { id: "book:01", title: restore },
        },
      ]);
    }
  });

  test("written into the operation itself stay out of the statement as well", async () => {
    for (const hostile of Object.values(HOSTILE)) {
      const literal = JSON.stringify(hostile);
      on.toy.takeExplained();
      await on.toy.ask(`{ works(where: { title: { eq: ${literal} } }) { nodes { id } } }`);
      for (const { statement } of on.toy.takeExplained())
        expect(statement).not.toMatch(/["'`]|DELETE/u);
    }
    expect(await fingerprint(engine())).toEqual(before);
  });

  test("as aliases cannot be written, and long ones do not reach the statement", async () => {
    const { errors } = await on.toy.ask("{ `a`: works { totalCount } }");
    expect(errors?.[0]?.message).toContain("Syntax Error");
    on.toy.takeExplained();
    const alias = `DETACH_DELETE_${"x".repeat(5000)}`;
    const answer = await on.toy.data(`{ ${alias}: works(first: 1) { nodes { ${alias}: title } } }`);
    expect(Object.keys(answer)).toEqual([alias]);
    expect(
      on.toy
        .takeExplained()
        .map(({ statement }) => statement)
        .join(),
    ).not.toContain("DELETE");
  });

  test("an object's own words are answered as any other name", async () => {
    const answer = await on.toy.data(
      "{ __proto: works(first: 1) { nodes { constructor: id toString: title hasOwnProperty: genre } } }",
    );
    expect(answer["__proto"]).toMatchObject({
      nodes: [{ constructor: expect.any(String) as string }],
    });
  });

  test("cursors that are forged with the right list but other values answer as if they were places", async () => {
    const list =
      "query ($after: String) { works(orderBy: [{ pages: ASC }, { inPrint: DESC }], after: $after) { nodes { id } } }";
    const { works } = await on.toy.data(
      "{ works(orderBy: [{ pages: ASC }, { inPrint: DESC }], first: 1) { pageInfo { endCursor } } }",
    );
    const { endCursor } = (works as { pageInfo: { endCursor: string } }).pageInfo;
    const [hash] = JSON.parse(Buffer.from(endCursor, "base64url").toString()) as unknown[];
    const forged = [
      ["') DETACH DELETE n //", true, "x"],
      [1e308, false, ""],
      [-1, "true", 7],
      [null, null, null],
      [{ $ne: 1 }, [], {}],
      [[1, [2]], { a: { b: null } }, ["book:01"]],
      [true, 3, "\0"],
    ];
    for (const values of forged) {
      const after = Buffer.from(JSON.stringify([hash, ...values])).toString("base64url");
      const codes = await on.toy.codes(list, { after });
      expect(
        codes.every((code) => KNOWN_CODES.includes(code)),
        `${JSON.stringify(values)}: ${codes.join()}`,
      ).toBe(true);
    }
    expect(await fingerprint(engine())).toEqual(before);
  });
});

describe("hostile names of a declaration", () => {
  const hostile = "name`) DETACH DELETE n //";

  /** What becomes of a list of the kind `Tome` when its declaration holds a hostile name. */
  async function asked(
    tome: ReturnType<typeof kind>,
    operation: string,
  ): Promise<readonly string[]> {
    const ontology = toyOntology([tome]);
    const model = buildModel(ontology);
    const never = {
      read: () => Promise.reject(new Error("The database was asked.")),
    } as unknown as Engine;
    const graph = new ToyGraph(never, { ontology, model, schema: buildApiSchema(model, ontology) });
    const { errors = [] } = await graph.ask(operation);
    return errors.map(({ message }) => message);
  }

  test("a relation's type is refused by the model", () => {
    const tome = withRelation(kind("Tome"), "liesBy", hostile);
    expect(() => buildModel(toyOntology([tome]))).toThrow(
      "a relation's type is written in capitals",
    );
  });

  test("a stored prefix and a group of claims are refused when a statement is to be written", async () => {
    const flattened = withProperty(kind("Tome"), "years", (): unknown => Years, {
      flattened: hostile,
    });
    const [message] = await asked(flattened, '{ tome(id: "tome:1") { years { from } } }');
    expect(message).toContain("cannot be written into a statement");
    const claimed = withProperty(kind("Tome"), "weight", (): unknown => Number, {
      claimed: hostile,
    });
    const [other] = await asked(
      claimed,
      '{ tome(id: "tome:1", view: { knownAt: "2026-01-01" }) { weight } }',
    );
    expect(other).toContain("cannot be written into a statement");
  });

  test("a word that the embedded engine keeps is refused as well", async () => {
    const tome = withProperty(kind("Tome"), "when");
    const [message] = await asked(tome, '{ tome(id: "tome:1") { when } }');
    expect(message).toContain('"when" cannot be written into a statement');
  });

  // The last one, since TypeGraphQL keeps what it was told for good.
  test("GraphQL refuses names that are none", () => {
    expect(() => toyOntology([withProperty(kind("Tome"), hostile)])).toThrow(
      "Names must only contain",
    );
    expect(() => toyOntology([kind(hostile)])).toThrow("Names must only contain");
  });
});
