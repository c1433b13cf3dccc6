import { agreementOf, gapBetween } from "./claimed-range.js";
import { causeOfRatio } from "./cause-of-gap.js";
import type { Contradiction } from "./contradiction.js";
import type { StatedFigure } from "./figures.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";
import { severityOf } from "./severity-of.js";
import { valueList } from "./value-list.js";
import type { Variants } from "./variants.js";

const subjectOf = ({ claim }: StatedFigure): string => claim.subject ?? "";

/**
 * Judges a model's figure by those of its variants.
 *
 * A bare name may mean any variant, so a figure that one of them has is right. One that lies among
 * theirs may be that of a variant which is not held; any other belongs to none of them.
 */
function judge(
  context: Searching,
  own: StatedFigure,
  variants: readonly StatedFigure[],
  complete: boolean,
): Contradiction | undefined {
  const { accepted, nameOf, labelOf } = context;
  if (variants.some(({ range }) => agreementOf(own.range, range) !== "APART")) return undefined;
  const [first, ...rest] = [...variants].sort((a, b) => accepted(a.claim, b.claim));
  if (first === undefined) return undefined;
  const values = variants.map(({ range }) => range.value);
  const among = own.range.value > Math.min(...values) && own.range.value < Math.max(...values);
  // The gap to the nearest variant, measured by whichever side is the better known.
  const gaps = [first, ...rest].map((variant) =>
    accepted(variant.claim, own.claim) < 0
      ? gapBetween(variant.range, own.range)
      : gapBetween(own.range, variant.range),
  );
  const gap = Math.min(...gaps);
  const [id, metric] = [subjectOf(own), own.claim.predicate];
  const guess = causeOfRatio(context, metric, own.range, first.range);
  const [name, label] = [nameOf(id), labelOf(metric)];
  const [mine, theirs] = [valueList(context, [own]), valueList(context, variants)];
  const why = among
    ? {
        en: "none of them has it, but it lies among theirs",
        zh: "与任何型号均不符,但介于各型号之间",
      }
    : { en: "none of them has it", zh: "与任何型号均不符" };
  return makeContradiction({
    kind: "DIFFERENT_VALUES",
    status: "OPEN",
    severity: severityOf(context, gap, "OPEN", [own.claim]),
    about: [id, ...variants.map(subjectOf)],
    key: [id, metric, "variants"],
    gap,
    probableCause: among ? "VARIANT" : guess === "NONE_FOUND" && !complete ? "VARIANT" : guess,
    explanation: {
      en: `${name.en}: ${label.en} of the model is ${mine.en}, of its variants ${theirs.en}; ${why.en}.`,
      zh: `${name.zh}的${label.zh}:该型号系列为${mine.zh},其各型号为${theirs.zh};${why.zh}。`,
    },
    claims: [own, ...variants].map(({ claim }) => claim),
  });
}

/** Finds the figures of models that none of their variants has. */
export function modelsAndVariants(context: Searching, { of }: Variants): readonly Contradiction[] {
  const { figures } = context;
  return [...of].flatMap(([model, variants]) =>
    [...(figures.get(model)?.plain ?? [])].flatMap(([metric, [own]]) => {
      const theirs = variants.flatMap((id) => figures.get(id)?.plain.get(metric)?.[0] ?? []);
      if (own === undefined || theirs.length === 0) return [];
      return judge(context, own, theirs, theirs.length === variants.length) ?? [];
    }),
  );
}
