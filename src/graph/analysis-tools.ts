import type { Engine } from "../engine/index.js";
import { knowledgeInView, readKnowledge, type PredicateRegistry } from "../knowledge/index.js";
import type { GraphModel } from "../model/index.js";
import type { AnalysisTools } from "./analysis.js";
import { knownNames } from "./known-names.js";
import { unknownNames } from "./name-errors.js";

/** What the tools of analyses are made of. */
interface Parts {
  readonly model: GraphModel;
  readonly predicates?: PredicateRegistry | undefined;
  readonly engine: Engine;
  readonly fold: (name: string) => string;
  readonly today: () => string;
  readonly deadline?: number | undefined;
}

/** Makes what analyses work with. */
export function analysisTools({
  model,
  predicates,
  engine,
  fold,
  today,
  deadline,
}: Parts): AnalysisTools {
  const everything: AnalysisTools["everything"] = () => readKnowledge(engine, model);
  return {
    model,
    predicates: predicates ?? new Map(),
    engine,
    fold,
    deadline,
    get today() {
      return today();
    },
    everything,
    knowledge: async (view) => knowledgeInView(await everything(), view, today()),
    find: async (name, type = model.evidence.kinds.entity) => {
      const known = await knownNames(engine, model, type);
      const key = fold(name);
      const ids = known.filter((each) => each.id === name || each.key === key).map(({ id }) => id);
      const [id] = [...new Set(ids)].sort();
      if (id !== undefined) return id;
      throw unknownNames([name], type.label.en, known);
    },
  };
}
