import type { Words } from "../../model/index.js";
import { deriveFigure, type DerivedFigure } from "./derive-figure.js";
import type { Contradiction } from "./contradiction.js";
import type { StatedFigure } from "./figures.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";
import { statedValue } from "./value-list.js";
import type { Variants } from "./variants.js";
import { formatNumber } from "../../util/index.js";

interface Derivable {
  readonly entity: string;
  readonly derived: DerivedFigure;
}

/** The entities of which nobody states the figure, though it follows; those with variants aside. */
function derivables(context: Searching, variants: Variants, metric: string): readonly Derivable[] {
  const { model, knowledge, figures } = context;
  const isStated = (id: string): boolean => figures.get(id)?.plain.has(metric) ?? false;
  return [...figures].flatMap(([entity, { plain }]) => {
    if (isStated(entity) || (variants.of.get(entity) ?? []).some(isStated)) return [];
    const kind = model.kinds.get(knowledge.entities.get(entity)?.kind ?? "");
    const derivation = [...(kind?.properties.values() ?? [])].find(
      (property) => property.metric === metric,
    )?.derivation;
    if (kind === undefined || derivation === undefined) return [];
    const derived = deriveFigure(kind, derivation, (wanted) => plain.get(wanted)?.[0]);
    return derived === undefined ? [] : [{ entity, derived }];
  });
}

/** How firmly the figures are put forward from which another follows; empty for facts. */
function standingOf({ rules }: Searching, { claims }: DerivedFigure): Words {
  if (claims.some(({ qualifiers }) => qualifiers[rules.scope.estimate] === true)) {
    return { en: " (of an estimate)", zh: "(据估计)" };
  }
  if (claims.some(({ modality }) => modality === rules.unsure)) {
    return { en: " (unsure)", zh: "(不确定)" };
  }
  const planned = claims.some(({ modality }) => modality === rules.planned);
  return planned ? { en: " (planned)", zh: "(计划)" } : { en: "", zh: "" };
}

function lowestStated({ figures }: Searching, metric: string): StatedFigure | undefined {
  const stated = [...figures.values()].flatMap(({ plain }) => plain.get(metric)?.[0] ?? []);
  return stated.sort(
    (a, b) => a.range.value - b.range.value || (a.claim.id < b.claim.id ? -1 : 1),
  )[0];
}

function ofMetric(
  context: Searching,
  variants: Variants,
  metric: string,
): Contradiction | undefined {
  const lowest = lowestStated(context, metric);
  if (lowest === undefined) return undefined;
  const above = derivables(context, variants, metric)
    .filter(({ derived }) => derived.range.value > lowest.range.value)
    .sort(
      (a, b) => b.derived.range.value - a.derived.range.value || (a.entity < b.entity ? -1 : 1),
    );
  if (above.length === 0) return undefined;
  const label = context.labelOf(metric);
  const reference = context.nameOf(lowest.claim.subject ?? "");
  const value = statedValue(lowest);
  const numbers = (language: "en" | "zh"): readonly string[] =>
    above.map(
      ({ entity, derived }) =>
        `${context.nameOf(entity)[language]} ${formatNumber(derived.range.value)}${standingOf(context, derived)[language]}`,
    );
  return makeContradiction({
    kind: "BASIS",
    status: "OPEN",
    severity: "LOW",
    about: above.map(({ entity }) => entity),
    key: [metric],
    ...(above[0] === undefined ? {} : { formula: above[0].derived.formula }),
    probableCause: "SCOPE",
    explanation: {
      en: `Nobody states the ${label.en} of these, yet it follows from other figures and is above the ${value} stated of ${reference.en}: ${numbers("en").join(", ")}. What exceeds it depends on the basis.`,
      zh: `以下芯片的${label.zh}无人明示,但可由其他数据推算,且高于${reference.zh}明示的${value}:${numbers("zh").join("、")}。“谁更高”取决于依据。`,
    },
    claims: [lowest.claim, ...above.flatMap(({ derived }) => derived.claims)],
  });
}

/** Finds the metrics for which some figures can only be derived, so that there are two answers. */
export function derivedOnly(context: Searching, variants: Variants): readonly Contradiction[] {
  return context.rules.basis.flatMap((metric) => ofMetric(context, variants, metric) ?? []);
}
