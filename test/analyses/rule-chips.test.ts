import { beforeAll, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { ruleChip } from "../../src/analyses/rule-chip.js";
import { ruleChipsOf } from "../../src/analyses/rule-chips-of.js";
import type { ReadNode } from "../../src/compiler/index.js";
import { knowledgeInView, readKnowledge } from "../../src/knowledge/index.js";
import type { NodeType } from "../../src/model/index.js";
import { chipVerdictReads } from "../../src/ontology/queries/chip-verdicts.js";
import { verdictWords } from "../../src/ontology/verdict-words.js";
import type { RuleChip } from "../../src/rules/index.js";
import { describeEachEngine } from "../engine/engines-under-test.js";
import { TODAY, loadedApp } from "../support/loaded-app.js";

/** Figures of one metric in their order, metrics by name: the order of metrics says nothing. */
function plain({ figures, variants, ...chip }: RuleChip): object {
  const order = (a: { readonly metric: string }, b: { readonly metric: string }): number =>
    a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : 0;
  const ids = (one: { readonly claims: readonly string[] }): object => ({
    ...one,
    claims: [...one.claims].sort(),
  });
  return {
    ...chip,
    forDataCentresClaims: [...new Set(chip.forDataCentresClaims)].sort(),
    designers: chip.designers.map(({ id, country }) => ({ id, country })),
    figures: [...figures].sort(order).map(ids),
    variants: variants.map(plain),
  };
}

describeEachEngine("chips as rules see them", (engine) => {
  let app: App;
  beforeAll(async () => {
    app = await loadedApp(engine());
  }, 60_000);

  test.each([
    null,
    { documents: ["document:article-1", "document:article-2"] },
    { exceptDocuments: ["document:epoch-ml-hardware"] },
    { knownAt: "2025-12-10" },
  ])("are the same from the records as from the graph, in the view %j", async (view) => {
    const { model, predicates, schema } = app.declared;
    const type = model.types.get("Chip") as NodeType;
    const declared = { name: "test", reads: chipVerdictReads };
    const query = app.compiler.readEach(schema, type, declared, view, TODAY);
    const { nodes } = query.shape(await app.engine.read(query)) as {
      readonly nodes: readonly ReadNode[];
    };
    const read = nodes.map((node) => ruleChip(type, node));
    const knowledge = knowledgeInView(await readKnowledge(app.engine, model), view, TODAY);
    const recorded = ruleChipsOf({ model, predicates, words: verdictWords }, knowledge);
    expect(read.length).toBeGreaterThan(10);
    expect([...recorded.keys()].sort()).toEqual(read.map(({ id }) => id).sort());
    for (const chip of read) {
      expect(plain(recorded.get(chip.id) as RuleChip), chip.id).toEqual(plain(chip));
    }
  });
});
