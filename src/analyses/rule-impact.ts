import { invariant } from "../errors/index.js";
import type { Analysis } from "../graph/index.js";
import { ruleImpact as judge, type ThresholdChange } from "../rules/index.js";
import { ruleChip } from "./rule-chip.js";

/** Which chips a rule would judge otherwise with other thresholds. */
export const ruleImpact: Analysis = {
  async answer(given, { each, eachType, today }) {
    invariant(eachType, "The analysis declares of which kind it reads every node.");
    const read = await each(given["view"] as never);
    const impact = judge({
      rule: given["rule"] as string,
      thresholds: given["thresholds"] as readonly ThresholdChange[],
      chips: read.map((node) => ruleChip(eachType, node)),
      on: (given["on"] as string | null | undefined) ?? today,
      destination: (given["destination"] as string | null | undefined) ?? "CN",
    });
    const { rule } = impact;
    return {
      ...impact,
      rule: { ...rule, policy: rule.policy === null ? null : { id: rule.policy } },
    };
  },
};
