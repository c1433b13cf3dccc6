import {
  exportVerdict,
  type ExportVerdict,
  type GateVerdict,
  type RuleChip,
  type RuleEndUser,
} from "../../src/rules/index.js";

/** What a test may say of a question beside the chip and the day. */
export interface Further {
  readonly destination?: string;
  readonly endUser?: RuleEndUser;
  readonly exportedFrom?: string;
}

/** Asks for a shipment to China from the United States, unless said otherwise. */
export function ask(chip: RuleChip, on: string, further: Further = {}): ExportVerdict {
  const { destination = "CN", endUser, exportedFrom = "US" } = further;
  return exportVerdict({ chip, destination, endUser, exportedFrom, on });
}

/** The entry of a rule at a gate; a rule that is silent fails the test. */
export function entryOf(verdict: ExportVerdict, rule: string, gate?: string): GateVerdict {
  const found = verdict.gates.find(
    (one) => one.rule.id === `rule:${rule}` && (gate === undefined || one.gate === gate),
  );
  if (found === undefined) {
    const spoke = verdict.gates.map((one) => one.rule.id).join(", ");
    throw new Error(`${rule} is silent on ${verdict.on}; these speak: ${spoke}`);
  }
  return found;
}

/** The rules that speak. */
export function speaking(verdict: ExportVerdict): readonly string[] {
  return verdict.gates.map(({ rule }) => rule.id.replace("rule:", ""));
}
