import {
  findContradictions,
  knowledgeInView,
  type Contradiction,
  type ContradictionContext,
  type KnowledgeChange,
} from "../knowledge/index.js";
import { ruleChipsOf, type RuleChipContext } from "./rule-chips-of.js";
import { verdictDifferences, type VerdictDifference } from "./verdict-differences.js";

/** What the analyses of changes work with. */
export type ChangeContext = RuleChipContext & ContradictionContext;

/** What else follows from a change, by the fields of its answer. */
export interface ChangeConsequences {
  /** What stands with another status than before is both raised, as it is, and resolved, as it was. */
  readonly contradictions: (change: KnowledgeChange) => {
    readonly raised: readonly Contradiction[];
    readonly resolved: readonly Contradiction[];
  };
  readonly verdicts: (change: KnowledgeChange) => readonly VerdictDifference[];
}

/** Makes what works out the further consequences of a change, in the view of today. */
export function makeChangeAnalyses(context: ChangeContext): ChangeConsequences {
  return {
    contradictions({ before, after, today }) {
      const found = [before, after].map((knowledge) => {
        const contradictions = findContradictions(context, knowledgeInView(knowledge, null, today));
        return new Map(contradictions.map((one) => [one.id, one]));
      });
      const [old = new Map<string, Contradiction>(), now = new Map<string, Contradiction>()] =
        found;
      return {
        raised: [...now.values()].filter(({ id, status }) => old.get(id)?.status !== status),
        resolved: [...old.values()].filter(({ id, status }) => now.get(id)?.status !== status),
      };
    },
    verdicts({ before, after, today }) {
      const [old, now] = [before, after].map((knowledge) =>
        ruleChipsOf(context, knowledgeInView(knowledge, null, today)),
      );
      return verdictDifferences(old ?? new Map(), now ?? new Map(), today);
    },
  };
}
