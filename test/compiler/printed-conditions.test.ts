import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  And,
  AnyElement,
  Case,
  Comparison,
  Constant,
  EdgePattern,
  HasLabel,
  IsNotNull,
  IsNull,
  ListOf,
  Match,
  Minus,
  NodePattern,
  Not,
  Or,
  Parameter,
  Property,
  Return,
  Unwind,
  Variable,
  escape,
  printStatement,
  type Expression,
} from "../../src/cypher/index.js";
import type { CypherValue } from "../../src/engine/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { holdsForAll, runsOn } from "../fixtures/holds-for-all.js";
import { all, any, not, type Truth } from "../fixtures/plain-filter.js";

/** A condition together with what it comes to, worked out in three-valued logic. */
interface Judged {
  readonly node: Expression;
  readonly truth: Truth;
}

const truths = fc.constantFrom(true, false, null);
const numbers = fc.constantFrom(1, 2, 3, null);

const compare = (left: number | null, right: number | null, operator: string): Truth => {
  if (left === null || right === null) return null;
  if (operator === "=") return left === right;
  if (operator === "<>") return left !== right;
  return operator === "<" ? left < right : left >= right;
};

const parameter = (value: CypherValue): Expression => Parameter(value);

/** Truths by themselves: parameters, comparisons of numbers, tests for null, choices. */
const leaves: fc.Arbitrary<Judged> = fc.oneof(
  truths.map((truth) => ({ node: parameter(truth), truth })),
  fc
    .tuple(numbers, fc.constantFrom("=", "<>", "<", ">=" as const), numbers)
    .map(([left, operator, right]) => ({
      node: Comparison(parameter(left), operator as "=", parameter(right)),
      truth: compare(left, right, operator),
    })),
  fc.tuple(numbers, fc.nat(5), fc.nat(5)).map(([left, one, other]) => ({
    node: Comparison(
      Minus(parameter(left), Minus(parameter(one), parameter(other))),
      "=",
      Minus(Minus(parameter(left), parameter(one)), parameter(other)),
    ),
    truth: left === null ? null : other === 0,
  })),
  fc
    .tuple(numbers, fc.array(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 3 }))
    .map(([value, list]) => ({
      node: Comparison(parameter(value), "IN", parameter(list)),
      truth: value === null ? null : list.includes(value),
    })),
  fc
    .tuple(fc.constantFrom(1, 2, 3), fc.array(fc.constantFrom(1, 2, 3), { maxLength: 3 }))
    .map(([value, list]) => {
      const element = Variable("element");
      return {
        node: AnyElement(element, parameter(list), Comparison(element, ">", parameter(value))),
        truth: list.some((each) => each > value),
      };
    }),
);

const trees = fc.letrec<{ tree: Judged }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    leaves,
    fc.array(tie("tree"), { maxLength: 3 }).map((parts) => ({
      node: And(parts.map(({ node }) => node)),
      truth: all(parts.map(({ truth }) => truth)),
    })),
    fc.array(tie("tree"), { maxLength: 3 }).map((parts) => ({
      node: Or(parts.map(({ node }) => node)),
      truth: any(parts.map(({ truth }) => truth)),
    })),
    tie("tree").map(({ node, truth }) => ({ node: Not(node), truth: not(truth) })),
    tie("tree").map(({ node, truth }) => ({ node: IsNull(node), truth: truth === null })),
    tie("tree").map(({ node, truth }) => ({ node: IsNotNull(node), truth: truth !== null })),
    fc.tuple(tie("tree"), tie("tree")).map(([one, other]) => ({
      node: Comparison(one.node, "=", other.node),
      truth: one.truth === null || other.truth === null ? null : one.truth === other.truth,
    })),
    fc.tuple(tie("tree"), tie("tree"), tie("tree")).map(([when, then, otherwise]) => ({
      node: Case([{ when: when.node, result: then.node }], otherwise.node),
      truth: when.truth === true ? then.truth : otherwise.truth,
    })),
  ),
})).tree;

/** Words of Cypher that a label, a relation or a property might be called by. */
const WORDS =
  `all any as asc ascending by call case collect contains count create delete desc descending
  detach distinct else end ends exists extract filter foreach from global id if index inner join keys
  label labels limit load match merge node none of on optional order path properties range reduce
  relationship remove return set shortestPath single size skip start starts sum then type union unique
  unwind use using value when where with yield date time point`.split(/\s+/u);

function isWritable(word: string): boolean {
  try {
    return escape(word) === word;
  } catch {
    return false;
  }
}

describeEachEngine("printed conditions", (engine) => {
  beforeAll(async () => {
    await engine().write([
      { text: "CREATE (a:Toy {id: 'a'})-[:LIKES {x: 1}]->(b:Toy:Old {id: 'b'})", parameters: {} },
    ]);
  });

  async function answer(node: Expression): Promise<CypherValue | undefined> {
    const { text, parameters } = printStatement([Return([{ value: node, as: Variable("truth") }])]);
    const bound = [...parameters].map(
      ([name, { source }]) => [name, source as CypherValue] as const,
    );
    const [row] = await engine().read({ text, parameters: Object.fromEntries(bound) });
    return row?.[0];
  }

  test("come to what three-valued logic says, however they are put together", async () => {
    await holdsForAll(trees, runsOn(engine(), 400), async ({ node, truth }) => {
      expect(
        await answer(node),
        printStatement([Return([{ value: node, as: undefined }])]).text,
      ).toBe(truth);
    });
  });

  test("tell labels apart inside comparisons and negations", async () => {
    const node = Variable("toy");
    const condition = Comparison(HasLabel(node, "Old"), "=", Not(Not(HasLabel(node, "Old"))));
    const { text } = printStatement([
      Match(NodePattern(node, ["Toy"]), And([condition, Not(HasLabel(node, "Old"))])),
      Return([{ value: Property(node, "id"), as: Variable("id") }]),
    ]);
    expect(await engine().read({ text, parameters: {} })).toEqual([["a"]]);
  });

  test("names that escape lets through are read as names, though they be words of Cypher", async () => {
    const words = WORDS.filter(isWritable);
    expect(words.length).toBeGreaterThan(50);
    for (const word of words) {
      const [node, other, edge, row] = ["node", "other", "edge", "row"].map(Variable);
      if (node === undefined || other === undefined || edge === undefined || row === undefined)
        return;
      const pattern = EdgePattern({
        from: NodePattern(node, [word]),
        edge,
        type: word.toUpperCase(),
        direction: "out",
        to: NodePattern(other),
      });
      const { text } = printStatement([
        Unwind(ListOf([Constant(1)]), row),
        Match(pattern, Comparison(Property(node, word), "=", Property(edge, word))),
        Return([{ value: Property(other, word), as: Variable(word) }]),
      ]);
      await expect(engine().read({ text, parameters: {} }), word).resolves.toEqual([]);
    }
  });
});
