import type { Analysis } from "../../graph/index.js";
import { differenceAbout, differenceOf, type Knowledge, type View } from "../../knowledge/index.js";
import type { RuleChip } from "../../rules/index.js";
import { ruleChipsOf, type VerdictWords } from "../rule-chips-of.js";
import { verdictDifferences } from "../verdict-differences.js";
import { answerDifference } from "./answer-difference.js";

/** Arguments of the question. */
interface Asked {
  readonly from: View;
  readonly to: View;
  readonly about?: string | null;
}

/** Makes the analysis of what two views show differently. */
export function difference(words: VerdictWords): Analysis {
  return {
    async answer(given, tools) {
      const { from, to, about: named } = given as unknown as Asked;
      const { model, predicates, today } = tools;
      const about = named == null ? undefined : await tools.find(named);
      const before = await tools.knowledge(from);
      const after = await tools.knowledge(to);
      const all = differenceOf({ model, predicates }, before, after);
      const asked = about === undefined ? all : differenceAbout(all, about);
      const chips = (knowledge: Knowledge): ReadonlyMap<string, RuleChip> => {
        const found = ruleChipsOf({ model, predicates, words }, knowledge);
        return about === undefined ? found : new Map([...found].filter(([id]) => id === about));
      };
      const verdicts = (): readonly object[] =>
        verdictDifferences(chips(before), chips(after), today).map((verdict) => ({
          ...verdict,
          chip: { id: verdict.chip, view: after.entities.has(verdict.chip) ? to : from },
        }));
      return { ...answerDifference(asked, { from, to }), verdicts };
    },
  };
}
