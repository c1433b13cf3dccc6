import type { Analysis } from "../../graph/index.js";
import {
  differenceAbout,
  differenceOf,
  knowledgeInView,
  type Knowledge,
  type View,
} from "../../knowledge/index.js";
import { answerDifference } from "./answer-difference.js";

/** Arguments of the question. */
interface Asked {
  readonly from: View;
  readonly to: View;
  readonly about?: string | null;
}

/**
 * Says which verdicts differ between two knowledges in view on a day; `about` is the id of the
 * entity asked about. Gives the entries of an answer, by the names of their fields.
 */
export type VerdictDifferences = (
  before: Knowledge,
  after: Knowledge,
  asked: {
    readonly from: View;
    readonly to: View;
    readonly today: string;
    readonly about: string | undefined;
  },
) => readonly unknown[];

/** Makes the analysis of what two views show differently; verdicts are compared by what is given. */
export function difference(verdicts?: VerdictDifferences): Analysis {
  return {
    async answer(given, tools) {
      const { from, to, about: named } = given as unknown as Asked;
      const { model, predicates, today } = tools;
      const about = named == null ? undefined : await tools.find(named);
      const everything = await tools.everything();
      const before = knowledgeInView(everything, from, today);
      const after = knowledgeInView(everything, to, today);
      const all = differenceOf({ model, predicates }, before, after);
      const asked = about === undefined ? all : differenceAbout(all, about);
      return {
        ...answerDifference(asked, { from, to }),
        ...(verdicts === undefined
          ? {}
          : { verdicts: verdicts(before, after, { from, to, today, about }) }),
      };
    },
  };
}
