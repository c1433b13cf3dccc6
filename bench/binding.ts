// `npm run bench:binding`: what it costs to bind the values of a request to a plan that is kept.
import { parse, type GraphQLResolveInfo } from "graphql";
import { openApp } from "../src/app.js";
import { today } from "../src/util/index.js";

const OPERATIONS = [
  {
    title: "chip by id",
    text: "query ($id: ID!) { chip(id: $id) { id name tpp } }",
    variables: { id: "chip:h20" },
  },
  {
    title: "10 chips above a TPP, ordered",
    text: `query ($tpp: Float!, $first: Int) {
      chips(where: { tpp: { gt: $tpp } }, orderBy: [{ tpp: DESC }], first: $first) {
        nodes { id name tpp }
      }
    }`,
    variables: { tpp: 2368, first: 10 },
  },
  {
    title: "three levels, each with its own page",
    text: `query ($first: Int, $chips: Int, $makers: Int) {
      companies(first: $first, orderBy: [{ name: ASC }]) {
        nodes {
          id
          name
          designs(first: $chips) {
            nodes { id name manufacturedBy(first: $makers) { nodes { id name } } }
          }
        }
      }
    }`,
    variables: { first: 20, chips: 5, makers: 3 },
  },
] as const;

const WARM_UP = 20_000;
const TIMES = 100_000;

const app = await openApp({ settings: { url: "memory:" } });
const day = today();
console.log("| operation | binding, µs | goal |\n| --- | --- | --- |");
for (const { title, text, variables } of OPERATIONS) {
  let asked: { readonly info: GraphQLResolveInfo; readonly prepared: object } | undefined;
  const graph = {
    run: (info: GraphQLResolveInfo, _given: unknown, root?: { readonly prepared?: object }) => {
      if (root?.prepared !== undefined) asked = { info, prepared: root.prepared };
      return Promise.resolve(null);
    },
  };
  await app.execute({ document: parse(text), variableValues: variables, contextValue: { graph } });
  if (asked === undefined) throw new Error(`${title} was not asked of the graph.`);
  const { info, prepared } = asked;
  const bind = (): unknown =>
    app.compiler.compileSelected(app.compiler.select(info, {}, false, prepared), day).parameters;
  for (let at = 0; at < WARM_UP; at += 1) bind();
  const start = process.hrtime.bigint();
  for (let at = 0; at < TIMES; at += 1) bind();
  const microseconds = Number(process.hrtime.bigint() - start) / 1_000 / TIMES;
  console.log(`| ${title} | ${microseconds.toFixed(1)} | ≤ 20 |`);
}
await app.close();
