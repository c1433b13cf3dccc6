import { agreementOf, gapBetween } from "./claimed-range.js";
import type { Contradiction } from "./contradiction.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";
import { severityOf } from "./severity-of.js";
import type { Statement } from "./statements.js";
import { valueList } from "./value-list.js";

function judge(context: Searching, { claim, subject, object, qualifiers }: Statement) {
  const { rules, figures, nameOf, labelOf } = context;
  const { kind, metric, above, below } = rules.comparisons;
  const [said, by] = [String(qualifiers[kind]), String(qualifiers[metric])];
  const sign = above.includes(said) ? 1 : below.includes(said) ? -1 : 0;
  const one = figures.get(subject)?.plain.get(by)?.[0];
  const other = figures.get(object)?.plain.get(by)?.[0];
  if (sign === 0 || one === undefined || other === undefined) return [];
  const agreement = agreementOf(one.range, other.range);
  const fits = sign * (one.range.value - other.range.value) > 0;
  if (fits || agreement !== "APART") return [];
  const gap = gapBetween(other.range, one.range);
  const label = labelOf(by);
  const values = [valueList(context, [one]), valueList(context, [other])] as const;
  const word = sign > 0 ? { en: "above", zh: "高于" } : { en: "below", zh: "低于" };
  return [
    makeContradiction({
      kind: "COMPARISON",
      status: "OPEN",
      severity: severityOf(context, gap, "OPEN", [claim]),
      about: [subject, object],
      key: [subject, object, said, by, claim.document],
      gap,
      probableCause: "NONE_FOUND",
      explanation: {
        en: `${nameOf(subject).en} is said to be ${word.en} ${nameOf(object).en} in ${label.en}; the figures are ${values[0].en} and ${values[1].en}.`,
        zh: `称${nameOf(subject).zh}的${label.zh}${word.zh}${nameOf(object).zh};数据为${values[0].zh}与${values[1].zh}。`,
      },
      claims: [claim, one.claim, other.claim],
    }),
  ];
}

/** Finds comparisons in words, of a metric they name, that the figures contradict. */
export function comparisons(context: Searching): readonly Contradiction[] {
  const all = context.statements.get(context.rules.comparisons.relation) ?? [];
  return all.flatMap((statement) => judge(context, statement));
}
