import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openEngine } from "../../src/engine/index.js";
import {
  differenceAbout,
  differenceOf,
  knowledgeInView,
  readKnowledge,
  type ChangeKind,
  type Knowledge,
  type KnowledgeDifference,
  type ProjectedEdge,
  type Projection,
  type View,
} from "../../src/knowledge/index.js";
import { holdsForAll } from "../fixtures/holds-for-all.js";
import { model, predicates } from "../knowledge/declared.js";
import { TODAY, loadedApp } from "../support/loaded-app.js";
import { graphOfView } from "./real-graph.js";
import { realViews, variedKnowledge } from "./varied-knowledge.js";

const ROUND: Readonly<Record<ChangeKind, ChangeKind>> = {
  ADDED: "REMOVED",
  REMOVED: "ADDED",
  CHANGED: "CHANGED",
};

/** The same difference read from the other end. */
function turnedRound(all: KnowledgeDifference): KnowledgeDifference {
  const hung = <Each extends { readonly change: ChangeKind }>(each: Each): Each => ({
    ...each,
    change: ROUND[each.change],
  });
  const behind = <
    Each extends {
      readonly change: ChangeKind;
      readonly claimsBefore: readonly string[];
      readonly claimsAfter: readonly string[];
    },
  >(
    each: Each,
  ): Each => ({ ...hung(each), claimsBefore: each.claimsAfter, claimsAfter: each.claimsBefore });
  return {
    entities: all.entities.map(hung),
    edges: all.edges.map(behind),
    figures: all.figures.map((each) => ({
      ...behind(each),
      before: each.after,
      after: each.before,
    })),
    dates: all.dates.map((each) => ({ ...behind(each), before: each.after, after: each.before })),
    observations: all.observations.map(hung),
    states: all.states.map(hung),
  };
}

const between = (knowledge: Knowledge, from: View, to: View): KnowledgeDifference =>
  differenceOf(
    { model, predicates },
    knowledgeInView(knowledge, from, TODAY),
    knowledgeInView(knowledge, to, TODAY),
  );

/** The ids of the entities that stand in a graph. */
function standing({ nodes }: Projection): ReadonlySet<string> {
  const { entity } = model.evidence.kinds;
  const found = [...nodes.values()].filter(
    ({ labels, properties }) =>
      labels.includes(entity.name) && properties[model.evidence.lists.live] === true,
  );
  return new Set(found.map(({ id }) => id));
}

/** The edges of a graph that claims state, each with its claims in one text. */
function stated(graph: Projection): ReadonlyMap<string, ProjectedEdge> {
  const { covers } = model.evidence.relations;
  return new Map(
    [...graph.edges].filter(([, { type }]) => {
      const relation = model.relations.get(type);
      return relation !== undefined && !relation.evidence && relation !== covers;
    }),
  );
}

const claimsOf = (edge: ProjectedEdge | undefined): readonly string[] =>
  (edge?.properties[model.evidence.lists["claim-ids"]] ?? []) as readonly string[];

describe("differences of the real data, varied", () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    const app = await loadedApp(await openEngine({ url: "memory:" }));
    knowledge = await readKnowledge(app.engine, model);
    await app.close();
  });

  const cases = fc.record({ seed: fc.nat(100_000), from: realViews, to: realViews });

  test("a view differs in nothing from itself", async () => {
    await holdsForAll(cases, 15, ({ seed, from }) => {
      const lists = Object.values(between(variedKnowledge(knowledge, seed), from, from));
      expect(lists.flat()).toEqual([]);
    });
  });

  test("from one to another is from the other to the one, turned round", async () => {
    await holdsForAll(cases, 25, ({ seed, from, to }) => {
      const varied = variedKnowledge(knowledge, seed);
      expect(between(varied, to, from)).toEqual(turnedRound(between(varied, from, to)));
    });
  });

  test("it is what a comparison of the two graphs, each drawn by itself, finds", async () => {
    let found = 0;
    await holdsForAll(cases, 25, ({ seed, from, to }) => {
      const varied = variedKnowledge(knowledge, seed);
      const [old, now] = [graphOfView(varied, from), graphOfView(varied, to)];
      const difference = between(varied, from, to);
      const [before, after] = [standing(old), standing(now)];
      const entities = difference.entities.map(({ entity, change }) => `${change} ${entity}`);
      expect(entities.sort()).toEqual(
        [
          ...[...after].filter((id) => !before.has(id)).map((id) => `ADDED ${id}`),
          ...[...before].filter((id) => !after.has(id)).map((id) => `REMOVED ${id}`),
        ].sort(),
      );
      const [edgesBefore, edgesAfter] = [stated(old), stated(now)];
      const edges = [...new Set([...edgesBefore.keys(), ...edgesAfter.keys()])].flatMap((id) => {
        const [one, other] = [edgesBefore.get(id), edgesAfter.get(id)];
        const claims = [claimsOf(one), claimsOf(other)].map((ids) => ids.join(" "));
        if (claims[0] === claims[1]) return [];
        const edge = (one ?? other) as ProjectedEdge;
        return [`${edge.type} ${edge.from} ${edge.to} ${claims.join(" | ")}`];
      });
      expect(
        difference.edges
          .map((edge) =>
            [
              edge.relation,
              edge.from,
              edge.to,
              [edge.claimsBefore.join(" "), edge.claimsAfter.join(" ")].join(" | "),
            ].join(" "),
          )
          .sort(),
      ).toEqual(edges.sort());
      found += edges.length + entities.length;
    });
    expect(found).toBeGreaterThan(100);
  });

  test("its figures are what the graphs say, and it misses none that is stated otherwise", async () => {
    const metrics = [...(model.kinds.get("Chip")?.properties.values() ?? [])].filter(
      ({ metric }) => metric !== undefined,
    );
    await holdsForAll(cases, 25, ({ seed, from, to }) => {
      const varied = variedKnowledge(knowledge, seed);
      const graphs = [graphOfView(varied, from), graphOfView(varied, to)];
      const { figures } = between(varied, from, to);
      for (const [id, { kind }] of varied.entities) {
        if (kind !== "Chip") continue;
        for (const property of metrics) {
          const [old, now] = graphs.map(({ nodes }) => nodes.get(id)?.properties[property.name]);
          const told = figures.find(
            ({ entity, metric }) => entity === id && metric === property.metric,
          );
          if (old !== now) expect(told, `${id} ${property.name}`).toBeDefined();
          if (told === undefined) continue;
          const statedIn = (figure: typeof told.before): number | undefined =>
            figure?.basis === "STATED" ? figure.value : undefined;
          expect([statedIn(told.before), statedIn(told.after)]).toEqual([old, now]);
        }
      }
    });
  });

  test("with a document there is nothing less, and nothing more but by its claims", () => {
    const added = between(knowledge, { exceptDocuments: ["document:article-2"] }, {});
    const lists = Object.values(added).flat() as readonly { readonly change: ChangeKind }[];
    expect(lists.filter(({ change }) => change === "REMOVED")).toEqual([]);
    expect(added.entities.map(({ entity }) => entity)).toContain("document:article-2");
    expect(added.edges.length).toBeGreaterThan(100);
    for (const { claimsBefore, claimsAfter } of added.edges) {
      const more = claimsAfter.filter((id) => !claimsBefore.includes(id));
      const documents = more.map((id) => knowledge.claims.get(id)?.document);
      expect(documents.length).toBeGreaterThan(0);
      expect(new Set(documents)).toEqual(new Set(["document:article-2"]));
    }
    const tpp = added.figures.find(
      ({ entity, metric }) => entity === "chip:h20" && metric === "TPP",
    );
    // Others state the same number, which thereby rests on one claim more.
    const others = ["claim:epoch_h20_tpp", "claim:kel_h20_tpp"];
    expect(tpp).toMatchObject({
      change: "CHANGED",
      before: { value: 2368, basis: "STATED", claims: others },
      after: { value: 2368, basis: "STATED", claims: [...others, "claim:h20_tpp"].sort() },
    });
  });

  test("from the day before the first text to the day of the second, what is new became known between", () => {
    const passed = between(knowledge, { knownAt: "2025-12-09" }, { knownAt: "2025-12-23" });
    const lists = Object.values(passed).flat() as readonly { readonly change: ChangeKind }[];
    expect(lists.filter(({ change }) => change === "REMOVED")).toEqual([]);
    expect(passed.edges.filter(({ change }) => change === "CHANGED").length).toBeGreaterThan(0);
    expect(passed.figures).toContainEqual(
      expect.objectContaining({ entity: "chip:h20", metric: "TPP", before: undefined }),
    );
    for (const { claimsBefore, claimsAfter } of [...passed.edges, ...passed.dates]) {
      const more = claimsAfter.filter((id) => !claimsBefore.includes(id));
      for (const day of more.map((id) => knowledge.claims.get(id)?.knownFrom ?? "")) {
        expect(day > "2025-12-09" && day <= "2025-12-23", day).toBe(true);
      }
    }
  });

  test("about an entity it leaves what touches it, and nothing else", () => {
    const all = between(knowledge, { documents: ["document:article-1"] }, {});
    const about = differenceAbout(all, "chip:h20");
    expect(about.edges.length).toBeGreaterThan(3);
    expect(about.edges.length).toBeLessThan(all.edges.length);
    for (const { from, to } of about.edges) expect([from, to]).toContain("chip:h20");
    expect(about.figures.map(({ entity }) => entity)).toEqual(about.figures.map(() => "chip:h20"));
  });
});
