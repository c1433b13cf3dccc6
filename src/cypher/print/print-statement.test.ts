import { describe, expect, test } from "vitest";
import {
  And,
  AnyElement,
  Call,
  CallSubquery,
  Case,
  Comparison,
  Constant,
  Delete,
  EdgePattern,
  ElementAt,
  Exists,
  HasLabel,
  IsNotNull,
  IsNull,
  ListComprehension,
  ListOf,
  Match,
  MergeEdge,
  MergeNode,
  Minus,
  NodePattern,
  Not,
  Or,
  Parameter,
  Property,
  Return,
  SetLabels,
  SetProperties,
  UnionAll,
  Unwind,
  Variable,
  With,
  printStatement,
  type Clause,
  type ComparisonOperator,
  type Expression,
} from "../index.js";

const chip = Variable("chip");
const company = Variable("company");
const edge = Variable("edge");
const tpp = Property(chip, "tpp");
const value = Parameter("a value that never shows");

const printed = (...clauses: readonly Clause[]): string => printStatement(clauses).text;

/** The text of one expression, as a statement returns it. */
const text = (expression: Expression): string =>
  printed(Return([{ value: expression, as: undefined }])).slice("RETURN ".length);

const a = Property(chip, "a");
const b = Property(chip, "b");
const c = Property(chip, "c");
const isA = Comparison(a, "=", value);
const isB = Comparison(b, "=", value);
const isC = Comparison(c, "=", value);

describe("expressions", () => {
  const cases: readonly (readonly [Expression, string])[] = [
    [chip, "chip0"],
    [value, "$param0"],
    [Constant(true), "true"],
    [Constant(null), "null"],
    [Constant(0), "0"],
    [tpp, "chip0.tpp"],
    [Property(Property(chip, "a"), "b"), "chip0.a.b"],
    [ListOf([]), "[]"],
    [ListOf([tpp, value, chip]), "[chip0.tpp, $param0, chip0]"],
    [ElementAt(tpp, Constant(0)), "chip0.tpp[0]"],
    [Call("size", tpp), "size(chip0.tpp)"],
    [Call("range", Constant(0), value), "range(0, $param0)"],
    [Minus(tpp, Constant(1)), "chip0.tpp - 1"],
    [Minus(Minus(a, b), c), "chip0.a - chip0.b - chip0.c"],
    [Minus(a, Minus(b, c)), "chip0.a - (chip0.b - chip0.c)"],
    [
      ListComprehension(edge, tpp, Comparison(edge, ">", value), Property(edge, "x")),
      "[edge0 IN chip0.tpp WHERE edge0 > $param0 | edge0.x]",
    ],
    [
      Case(
        [
          { when: isA, result: Constant(0) },
          { when: isB, result: Constant(1) },
        ],
        Constant(2),
      ),
      "CASE WHEN chip0.a = $param0 THEN 0 WHEN chip0.b = $param0 THEN 1 ELSE 2 END",
    ],
    [IsNull(tpp), "chip0.tpp IS NULL"],
    [IsNotNull(tpp), "chip0.tpp IS NOT NULL"],
    [HasLabel(chip, "Chip"), "chip0:Chip"],
    [
      AnyElement(edge, tpp, Comparison(edge, "=", value)),
      "any(edge0 IN chip0.tpp WHERE edge0 = $param0)",
    ],
    [
      Exists([Match(NodePattern(chip, ["Chip"]), isA), Match(NodePattern(company))]),
      "EXISTS { MATCH (chip0:Chip) WHERE chip0.a = $param0 MATCH (company0) }",
    ],
  ];
  test.each(cases.map(([expression, expected]) => ({ expression, expected })))(
    "$expected",
    ({ expression, expected }) => {
      expect(text(expression)).toBe(expected);
    },
  );

  const operators: readonly ComparisonOperator[] = [
    "=",
    "<>",
    "<",
    "<=",
    ">",
    ">=",
    "IN",
    "CONTAINS",
    "STARTS WITH",
    "ENDS WITH",
  ];
  test.each(operators)("compares by %s", (operator) => {
    expect(text(Comparison(tpp, operator, value))).toBe(`chip0.tpp ${operator} $param0`);
  });
});

describe("parentheses", () => {
  const cases: readonly (readonly [string, Expression, string])[] = [
    ["of none: all hold", And([]), "true"],
    ["of none: none holds", Or([]), "false"],
    ["none around one", And([Or([isA])]), "chip0.a = $param0"],
    [
      "around or in and",
      And([Or([isA, isB]), isC]),
      "(chip0.a = $param0 OR chip0.b = $param0) AND chip0.c = $param0",
    ],
    [
      "around and in or",
      Or([And([isA, isB]), isC]),
      "(chip0.a = $param0 AND chip0.b = $param0) OR chip0.c = $param0",
    ],
    [
      "none around and in and",
      And([And([isA, isB]), isC]),
      "chip0.a = $param0 AND chip0.b = $param0 AND chip0.c = $param0",
    ],
    [
      "around or in and, however often it is the only one of something",
      And([Or([And([Or([isA, isB])])]), isC]),
      "(chip0.a = $param0 OR chip0.b = $param0) AND chip0.c = $param0",
    ],
    ["around all that is negated", Not(isA), "NOT (chip0.a = $param0)"],
    [
      "around a negation that is compared",
      Comparison(Not(isA), "=", isB),
      "(NOT (chip0.a = $param0)) = (chip0.b = $param0)",
    ],
    [
      "around a comparison that is compared",
      Comparison(Comparison(a, "<", b), "<>", c),
      "(chip0.a < chip0.b) <> chip0.c",
    ],
    [
      "around a test for null that is compared",
      Comparison(IsNull(a), "=", Constant(true)),
      "(chip0.a IS NULL) = true",
    ],
    [
      "around what is tested for null",
      IsNull(And([isA, isB])),
      "(chip0.a = $param0 AND chip0.b = $param0) IS NULL",
    ],
    [
      "around a negation that is tested for null",
      IsNotNull(Not(isA)),
      "(NOT (chip0.a = $param0)) IS NOT NULL",
    ],
    [
      "around a label that is compared",
      Comparison(HasLabel(chip, "Chip"), "=", value),
      "(chip0:Chip) = $param0",
    ],
  ];
  test.each(cases)("%s", (_, expression, expected) => {
    expect(text(expression)).toBe(expected);
  });
});

describe("clauses", () => {
  const from = NodePattern(company, ["Company", "Organization"]);
  const to = NodePattern(chip, ["Chip"]);
  const designs = (direction: "out" | "in" | "both"): Clause =>
    Match(EdgePattern({ from, edge, type: "DESIGNS", direction, to }));
  const item = (
    expression: Expression,
    as?: Variable,
  ): { value: Expression; as: Variable | undefined } => ({
    value: expression,
    as,
  });
  const cases: readonly (readonly [Clause, string])[] = [
    [Match(NodePattern(chip)), "MATCH (chip0)"],
    [Match(to, isA), "MATCH (chip0:Chip) WHERE chip0.a = $param0"],
    [designs("out"), "MATCH (company0:Company:Organization)-[edge0:DESIGNS]->(chip0:Chip)"],
    [designs("in"), "MATCH (company0:Company:Organization)<-[edge0:DESIGNS]-(chip0:Chip)"],
    [designs("both"), "MATCH (company0:Company:Organization)-[edge0:DESIGNS]-(chip0:Chip)"],
    [With([item(chip)]), "WITH chip0"],
    [With([item(chip, chip)]), "WITH chip0"],
    [With([item(tpp, Variable("most"))], { distinct: true }), "WITH DISTINCT chip0.tpp AS most0"],
    [
      With([item(chip)], {
        orderBy: [
          { by: IsNull(tpp), descending: false },
          { by: tpp, descending: true },
        ],
        limit: value,
        where: isA,
      }),
      "WITH chip0 ORDER BY chip0.tpp IS NULL, chip0.tpp DESC LIMIT $param0 WHERE chip0.a = $param1",
    ],
    [Return([item(tpp, Variable("column")), item(chip)]), "RETURN chip0.tpp AS column0, chip0"],
    [Unwind(value, chip), "UNWIND $param0 AS chip0"],
    [
      CallSubquery([company, chip], [Match(to), Return([item(tpp, Variable("x"))])]),
      "CALL (company0, chip0) {\n  MATCH (chip0:Chip)\n  RETURN chip0.tpp AS x0\n}",
    ],
    [
      CallSubquery([], [CallSubquery([chip], [Unwind(value, company)])]),
      "CALL () {\n  CALL (chip0) {\n    UNWIND $param0 AS company0\n  }\n}",
    ],
    [
      UnionAll([
        [Match(NodePattern(chip)), Return([item(chip)])],
        [Match(to), Return([item(chip)])],
      ]),
      "MATCH (chip0)\nRETURN chip0\nUNION ALL\nMATCH (chip0:Chip)\nRETURN chip0",
    ],
    [
      MergeNode({ variable: chip, label: "Chip", key: "id", value }),
      "MERGE (chip0:Chip {id: $param0})",
    ],
    [
      MergeEdge({ from: company, to: chip, edge, type: "DESIGNS", key: "id", value }),
      "MERGE (company0)-[edge0:DESIGNS {id: $param0}]->(chip0)",
    ],
    [SetProperties(chip, value), "SET chip0 = $param0"],
    [SetLabels(chip, ["Product", "Entity"]), "SET chip0:Product:Entity"],
    [Delete(chip, true), "DETACH DELETE chip0"],
    [Delete(edge, false), "DELETE edge0"],
  ];
  test.each(cases.map(([clause, expected]) => ({ clause, expected })))(
    "$expected",
    ({ clause, expected }) => {
      // A second parameter shows that each value has one of its own.
      const second = expected.includes("$param1");
      const where = second ? Comparison(a, "=", Parameter("another")) : undefined;
      const shown =
        second && clause.kind === "With" ? With(clause.items, { ...clause, where }) : clause;
      expect(printed(shown)).toBe(expected);
    },
  );

  test("one clause stands on one line", () => {
    expect(printed(Match(to, isA), Return([item(tpp, Variable("x"))]))).toBe(
      "MATCH (chip0:Chip) WHERE chip0.a = $param0\nRETURN chip0.tpp AS x0",
    );
  });
});

describe("names", () => {
  test("follow the order of printing and the stem, and are the same each time", () => {
    const other = Variable("chip");
    const statement = [
      Match(NodePattern(chip, ["Chip"]), Comparison(Property(other, "a"), "=", value)),
      Match(NodePattern(other), Comparison(tpp, ">", Parameter(1))),
      Return([{ value: Property(company, "x"), as: Variable("chip") }]),
    ];
    const expected =
      "MATCH (chip0:Chip) WHERE chip1.a = $param0\n" +
      "MATCH (chip1) WHERE chip0.tpp > $param1\n" +
      "RETURN company0.x AS chip2";
    expect(printed(...statement)).toBe(expected);
    expect(printed(...statement)).toBe(expected);
  });

  test("are shared by subqueries and searches of one statement", () => {
    expect(
      printed(
        Match(
          NodePattern(chip),
          Exists([Match(NodePattern(company), Comparison(tpp, "=", value))]),
        ),
        CallSubquery([company], [Return([{ value: value, as: Variable("x") }])]),
      ),
    ).toBe(
      "MATCH (chip0) WHERE EXISTS { MATCH (company0) WHERE chip0.tpp = $param0 }\n" +
        "CALL (company0) {\n  RETURN $param0 AS x0\n}",
    );
  });

  test("parameters are told by name, each once, with the source they stand for", () => {
    const second = Parameter({ label: "where.tpp.gt" });
    const { text: whole, parameters } = printStatement([
      Return([{ value: ListOf([second, value, second]), as: Variable("x") }]),
    ]);
    expect(whole).toBe("RETURN [$param0, $param1, $param0] AS x0");
    expect([...parameters]).toEqual([
      ["param0", second],
      ["param1", value],
    ]);
  });

  test("labels, types and properties go through escape", () => {
    const hostile = "Chip) DETACH DELETE n //";
    const node = NodePattern(chip);
    const statements: readonly Clause[] = [
      Match(NodePattern(chip, [hostile])),
      Match(EdgePattern({ from: node, edge, type: hostile, direction: "out", to: node })),
      Match(node, IsNull(Property(chip, hostile))),
      Match(node, HasLabel(chip, hostile)),
      MergeNode({ variable: chip, label: hostile, key: "id", value }),
      MergeNode({ variable: chip, label: "Chip", key: hostile, value }),
      MergeEdge({ from: chip, to: chip, edge, type: hostile, key: "id", value }),
      MergeEdge({ from: chip, to: chip, edge, type: "DESIGNS", key: hostile, value }),
      SetLabels(chip, ["Chip", hostile]),
    ];
    for (const statement of statements) {
      expect(() => printed(statement), statement.kind).toThrow(
        "cannot be written into a statement",
      );
    }
  });

  test("nodes are frozen", () => {
    for (const node of [chip, value, tpp, isA, And([isA]), Match(NodePattern(chip)), Return([])]) {
      expect(Object.isFrozen(node), node.kind).toBe(true);
    }
  });
});
