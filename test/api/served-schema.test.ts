import {
  GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
  type GraphQLArgument,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { describe, expect, test } from "vitest";
import { buildApiSchema, LARGEST_PAGE } from "../../src/api/index.js";
import { LIMITS } from "../../src/compiler/index.js";
import { buildOntologySchema } from "../../src/decorators/index.js";
import { buildModel } from "../../src/model/index.js";
import { ontologyTypes } from "../../src/ontology/index.js";
import { ontologyQuestions } from "../../src/ontology/queries/index.js";
import { declareToy } from "../fixtures/declare-toy.js";

function declareReal(): GraphQLSchema {
  const ontology = buildOntologySchema({ types: ontologyTypes, questions: ontologyQuestions });
  return buildApiSchema(buildModel(ontology), ontology);
}

const { schema: toy } = declareToy();
const real = declareReal();

type Fielded = GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType;

const fieldsOf = (schema: GraphQLSchema, name: string): Record<string, string> => {
  const type = schema.getType(name) as Fielded;
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [field.name, String(field.type)]),
  );
};

const argumentsOf = (
  schema: GraphQLSchema,
  type: string,
  field: string,
): Record<string, string> => {
  const { args = [] } = (schema.getType(type) as GraphQLObjectType).getFields()[field] ?? {};
  return Object.fromEntries(
    args.map((argument: GraphQLArgument) => [argument.name, String(argument.type)]),
  );
};

/** The description of everything in a schema that can have one, by where it stands. */
function descriptions(
  schema: GraphQLSchema,
): readonly (readonly [string, string | null | undefined])[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const own = [[type.name, type.description] as const];
      if (isEnumType(type)) {
        return [
          ...own,
          ...type
            .getValues()
            .map((value) => [`${type.name}.${value.name}`, value.description] as const),
        ];
      }
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
      return [
        ...own,
        ...Object.values(type.getFields()).flatMap((field) => {
          const where = `${type.name}.${field.name}`;
          const args: readonly GraphQLArgument[] = "args" in field ? field.args : [];
          return [
            [where, field.description] as const,
            ...args.map(({ name, description }) => [`${where}(${name})`, description] as const),
          ];
        }),
      ];
    });
}

describe.each([
  ["toy", toy, (): GraphQLSchema => declareToy().schema],
  ["real ontology", real, declareReal],
])("the served schema of the %s", (_, schema, again) => {
  test("is valid, its interfaces' implementations among it", () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test("describes every type, field, argument, operand and value", () => {
    const missing = descriptions(schema).filter(
      ([, description]) => description == null || description.trim() === "",
    );
    expect(missing.map(([where]) => where)).toEqual([]);
    expect(descriptions(schema).length).toBeGreaterThan(300);
  });

  test("describes in sentences, with an end and without double spaces", () => {
    const odd = descriptions(schema).filter(
      ([, text]) =>
        text != null && (!/[.)?]$/u.test(text) || /\s{2}|^\s|undefined|\b[Aa] [aeio]/u.test(text)),
    );
    expect(odd).toEqual([]);
  });

  test("is the same in each build, and sorted", () => {
    const text = printSchema(schema);
    expect(printSchema(again())).toBe(text);
    expect(printSchema(lexicographicSortSchema(schema))).toBe(text);
  });

  test("gives every connection what Relay's specification asks of it", () => {
    const connections = Object.keys(schema.getTypeMap()).filter((name) =>
      name.endsWith("Connection"),
    );
    expect(connections.length).toBeGreaterThan(10);
    for (const name of connections) {
      const edge = name.replace(/Connection$/u, "Edge");
      expect(fieldsOf(schema, name), name).toMatchObject({
        edges: `[${edge}!]!`,
        pageInfo: "PageInfo!",
        totalCount: "Int!",
      });
      const { node, cursor } = fieldsOf(schema, edge);
      expect(cursor, edge).toBe("String!");
      expect(node, edge).toMatch(/^\w+!$/u);
      expect(fieldsOf(schema, name)["nodes"], name).toBe(`[${node}]!`);
    }
  });

  test("gives every list its page, and every root its view", () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || isIntrospectionType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const where = `${type.name}.${field.name}`;
        const given = argumentsOf(schema, type.name, field.name);
        if (String(field.type).endsWith("Connection!")) {
          expect(given, where).toMatchObject({ first: "Int", after: "String" });
        }
        const isRoot = type === schema.getQueryType();
        // What compares two views takes each by a name of its own, and must be given both.
        const several = Object.values(given).filter((each) => each === "View!").length > 1;
        expect(given["view"], where).toBe(isRoot && !several ? "View" : undefined);
        if (several) expect(isRoot, where).toBe(true);
      }
    }
  });

  test("says PageInfo as Relay does", () => {
    expect(fieldsOf(schema, "PageInfo")).toEqual({
      hasNextPage: "Boolean!",
      hasPreviousPage: "Boolean!",
      startCursor: "String",
      endCursor: "String",
    });
  });

  test("gives every filter and, or, not of its own kind", () => {
    const filters = Object.values(schema.getTypeMap()).filter(
      (type) => type instanceof GraphQLInputObjectType && "and" in type.getFields(),
    );
    expect(filters.length).toBeGreaterThan(5);
    for (const { name } of filters) {
      const fields = fieldsOf(schema, name);
      // Filters that also look at the edge join those of the node alone.
      const own = "edge" in fields ? fields["not"] : name;
      expect(fields).toMatchObject({ and: `[${own}!]`, or: `[${own}!]`, not: own });
    }
  });

  test("keeps bookkeeping to itself", () => {
    const names = descriptions(schema).map(([where]) => where);
    expect(names.filter((name) => /contentHash|fileHash|\.record\b|\.turn\b/u.test(name))).toEqual(
      [],
    );
  });
});

describe("the served schema of the toy, by example", () => {
  test("filters have the operators that their scalars allow", () => {
    const operators = (name: string): readonly string[] => Object.keys(fieldsOf(toy, name)).sort();
    const equality = ["eq", "in", "isNull", "ne", "notIn"];
    const ordering = ["gt", "gte", "lt", "lte"];
    const text = ["contains", "endsWith", "startsWith"];
    expect(operators("IntFilter")).toEqual([...equality, ...ordering, "between"].sort());
    expect(operators("FloatFilter")).toEqual([...equality, ...ordering, "between"].sort());
    expect(operators("DateFilter")).toEqual([...equality, ...ordering, "between"].sort());
    expect(operators("StringFilter")).toEqual([...equality, ...ordering, ...text, "mode"].sort());
    expect(operators("IDFilter")).toEqual([...equality, ...text].sort());
    expect(operators("BooleanFilter")).toEqual(["eq", "isNull", "ne"]);
    expect(operators("GenreFilter")).toEqual(equality);
    expect(operators("StringListFilter")).toEqual([
      "includes",
      "includesAll",
      "includesAny",
      "isEmpty",
      "isNull",
    ]);
    expect(operators("YearsFilter")).toEqual(["from", "to"]);
  });

  test("operands are of the scalar's own type", () => {
    expect(fieldsOf(toy, "DateFilter")).toMatchObject({
      eq: "Date",
      in: "[Date!]",
      between: "[Date!]",
      isNull: "Boolean",
    });
    expect(fieldsOf(toy, "GenreFilter")).toMatchObject({ eq: "Genre", notIn: "[Genre!]" });
  });

  test("relations are filtered by quantifier and count, those to one by the filter itself, interfaces by kind", () => {
    expect(fieldsOf(toy, "WorkFilter")).toMatchObject({
      writtenBy: "WroteMakerRelationFilter",
      broughtOutBy: "PublisherFilter",
      book: "BookFilter",
      magazine: "MagazineFilter",
    });
    expect(fieldsOf(toy, "WorkFilter")).not.toHaveProperty("author");
    for (const stem of ["Work", "WroteMaker"]) {
      const filter = `${stem}Filter`;
      expect(fieldsOf(toy, `${stem}RelationFilter`)).toEqual({
        some: filter,
        all: filter,
        none: filter,
        single: filter,
        count: `${stem}CountFilter`,
      });
      expect(Object.keys(fieldsOf(toy, `${stem}CountFilter`)).sort()).toEqual(
        ["eq", "ne", "in", "notIn", "lt", "lte", "gt", "gte", "between", "of"].sort(),
      );
    }
    expect(fieldsOf(toy, "WroteMakerFilter")).toMatchObject({
      ...fieldsOf(toy, "MakerFilter"),
      edge: "WroteEdgeFilter",
    });
  });

  test("orders are by each single value, by the one related node, by the number of many", () => {
    expect(fieldsOf(toy, "WorkOrder")).toEqual({
      assertions: "CountOrder",
      broughtOutBy: "PublisherOrder",
      bulk: "SortDirection",
      genre: "SortDirection",
      id: "SortDirection",
      inPrint: "SortDirection",
      pages: "SortDirection",
      price: "SortDirection",
      published: "SortDirection",
      rate: "SortDirection",
      readings: "CountOrder",
      sort: "SortDirection",
      spellings: "CountOrder",
      standings: "CountOrder",
      title: "SortDirection",
      worth: "SortDirection",
      writtenBy: "CountOrder",
    });
    expect(fieldsOf(toy, "CountOrder")).toEqual({ count: "SortDirection!" });
  });

  test("related nodes are also ordered by what the relation carries", () => {
    const edge = { edge: "WroteEdgeOrder" };
    expect(fieldsOf(toy, "WroteWorkOrder")).toEqual({ ...fieldsOf(toy, "WorkOrder"), ...edge });
    expect(fieldsOf(toy, "WroteEdgeOrder")).toEqual({
      part: "SortDirection",
      share: "SortDirection",
    });
  });

  test("lists take filter, order and page; roots a view as well", () => {
    const page = { first: "Int", after: "String", last: "Int", before: "String" };
    const list = { where: "WorkFilter", orderBy: "[WorkOrder!]", ...page };
    expect(argumentsOf(toy, "Query", "works")).toEqual({ ...list, view: "View" });
    expect(argumentsOf(toy, "Maker", "wrote")).toEqual({ ...list, orderBy: "[WroteWorkOrder!]" });
    expect(argumentsOf(toy, "Book", "sequelOf")).toEqual({});
    expect(argumentsOf(toy, "Query", "book")).toEqual({ id: "ID", name: "String", view: "View" });
    expect(argumentsOf(toy, "Query", "thing")).toEqual({ name: "String!", view: "View" });
    expect(argumentsOf(toy, "Query", "assertion")).toEqual({ id: "ID", view: "View" });
    expect(argumentsOf(toy, "Query", "node")).toEqual({ id: "ID!", view: "View" });
    expect(argumentsOf(toy, "Query", "nodes")).toEqual({ ids: "[ID!]!", view: "View" });
    expect(argumentsOf(toy, "Query", "search")).toEqual({
      text: "String!",
      kinds: "[EntityKind!]",
      ...page,
      view: "View",
    });
    expect(argumentsOf(toy, "Query", "booksLongerThan")).toMatchObject({
      reference: "String!",
      metric: "BookMetric!",
      view: "View",
    });
  });

  test("edges carry the relation's own properties and its claims; those of evidence carry none", () => {
    expect(fieldsOf(toy, "WroteWorkEdge")).toEqual({
      cursor: "String!",
      node: "Work!",
      part: "String",
      share: "Float",
      claims: "[Assertion!]!",
      sources: "String!",
    });
    expect(fieldsOf(toy, "SpellingsSpellingEdge")).toEqual({
      cursor: "String!",
      node: "Spelling!",
    });
    expect(fieldsOf(toy, "WorkEdge")).toEqual({ cursor: "String!", node: "Work!" });
    expect(fieldsOf(toy, "SearchEdge")).toMatchObject({
      matchedName: "Spelling!",
      match: "NameMatch!",
    });
  });

  test("aggregates are a count, and a summary for what can be ordered but truths and enumerations", () => {
    expect(fieldsOf(toy, "WorkAggregate")).toEqual({
      bulk: "FloatSummary!",
      count: "Int!",
      pages: "IntSummary!",
      price: "FloatSummary!",
      published: "DateRange!",
      rate: "FloatSummary!",
      sort: "StringRange!",
      title: "StringRange!",
      worth: "FloatSummary!",
    });
    expect(fieldsOf(toy, "DateRange")).toEqual({ min: "Date", max: "Date" });
    expect(fieldsOf(toy, "IntSummary")).toEqual({
      min: "Int",
      max: "Int",
      average: "Float",
      sum: "Float",
    });
  });

  test("kinds that have no roots are served below others alone", () => {
    const roots = Object.keys(fieldsOf(toy, "Query"));
    expect(roots).toEqual(
      expect.arrayContaining(["book", "books", "thing", "things", "source", "reading", "readings"]),
    );
    expect(roots).not.toEqual(expect.arrayContaining(["spelling"]));
    expect(roots).not.toEqual(expect.arrayContaining(["anythings"]));
    expect(toy.getType("Spelling")).toBeDefined();
    expect(toy.getType("Ledger")).toBeUndefined();
  });

  test("the largest page that is told is the one that is held to", () => {
    expect(LIMITS.page).toBe(LARGEST_PAGE);
    expect(printSchema(toy)).toContain(
      `How many at most; 25 unless said, ${LARGEST_PAGE} at most.`,
    );
    expect(printSchema(toy)).toContain(
      `How many at most; 10 unless said, ${LARGEST_PAGE} at most.`,
    );
  });
});
