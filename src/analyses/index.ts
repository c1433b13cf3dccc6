import type { Computations } from "../compiler/index.js";
import type { Analyses } from "../graph/index.js";
import type { ContradictionRules } from "../knowledge/index.js";
import { approvals } from "./approvals.js";
import { contradictions } from "./contradictions.js";
import { difference } from "./difference/difference.js";
import { exportVerdict } from "./export-verdict.js";
import { figures } from "./figures.js";
import { independentSources } from "./independent-sources.js";
import { changeFromPrevious } from "./observation-change.js";
import { neighbourhood } from "./neighbourhood.js";
import { path } from "./path.js";
import type { VerdictWords } from "./rule-chips-of.js";
import { ruleImpact } from "./rule-impact.js";
import { sourceScorecards } from "./source-scorecards.js";

export { makeChangeAnalyses } from "./change-analyses.js";

/** What works out the computed fields that the ontology declares. */
export const computations: Computations = new Map([
  ["approvals", approvals],
  ["change-from-previous", changeFromPrevious],
  ["export-verdict", exportVerdict],
  ["figures", figures],
]);

/** What the ontology says of its own words to those who work on records. */
export interface AnalysisWords {
  readonly contradictions: ContradictionRules;
  readonly verdicts: VerdictWords;
}

/** Makes what works out the root fields that the ontology declares as analyses. */
export function makeAnalyses(words: AnalysisWords): Analyses {
  return new Map([
    ["contradictions", contradictions(words.contradictions)],
    ["difference", difference(words.verdicts)],
    ["independent-sources", independentSources(words.contradictions)],
    ["neighbourhood", neighbourhood],
    ["path", path],
    ["rule-impact", ruleImpact],
    ["source-scorecards", sourceScorecards(words.contradictions)],
  ]);
}
