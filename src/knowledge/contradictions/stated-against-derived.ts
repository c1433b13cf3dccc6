import type { Derivation, NodeKind } from "../../model/index.js";
import { groupBy } from "../../util/index.js";
import type { ClaimRecord } from "../records.js";
import { agreementOf, claimedRange, type Range } from "./claimed-range.js";
import type { Contradiction, ProbableCause } from "./contradiction.js";
import { deriveFigure, type DerivedFigure } from "./derive-figure.js";
import type { FiguresOf, StatedFigure } from "./figures.js";
import { makeContradiction } from "./make-contradiction.js";
import type { Searching } from "./searching.js";
import { severityOf } from "./severity-of.js";
import { valueList } from "./value-list.js";
import { figuresOfKin, type KinFigure, type Variants } from "./variants.js";

interface Given {
  readonly entity: string;
  readonly kind: NodeKind;
  readonly metric: string;
  readonly derivation: Derivation;
  readonly figures: FiguresOf;
}

/** Whether one of the formats that the document leaves out, stated elsewhere, gives the figure. */
function otherFormatGives({ kind, derivation, figures }: Given, stated: StatedFigure): boolean {
  if (derivation.kind !== "highest") return false;
  // A rate whose width is read in several ways decides nothing, but it may explain.
  return [...derivation.of, ...(derivation.alternatives ?? [])].some((part) => {
    const found = deriveFigure(
      kind,
      { ...derivation, of: [part] },
      (metric) => figures.plain.get(metric)?.[0],
    );
    return found !== undefined && agreementOf(stated.range, found.range) !== "APART";
  });
}

function causeOf(
  context: Searching,
  variants: Variants,
  given: Given,
  stated: StatedFigure,
  derived: DerivedFigure,
): { readonly probableCause: ProbableCause; readonly by: readonly ClaimRecord[] } {
  if (agreementOf(stated.range, derived.range) === "ROUNDING") {
    return { probableCause: "ROUNDING", by: [] };
  }
  if (otherFormatGives(given, stated)) return { probableCause: "SCOPE", by: [] };
  const by = statedOfOneDerivedOfAnother(context, variants, given, stated, derived);
  return { probableCause: by.length > 0 ? "VARIANT" : "NONE_FOUND", by };
}

/** The claims by which the stated side is one variant's and what the other rests on another's. */
function statedOfOneDerivedOfAnother(
  context: Searching,
  variants: Variants,
  { entity, metric }: Given,
  stated: StatedFigure,
  derived: DerivedFigure,
): readonly ClaimRecord[] {
  const matches = (wanted: string, range: Range | undefined): readonly KinFigure[] =>
    figuresOfKin(context, variants, entity, wanted).filter(
      (kin) => range !== undefined && agreementOf(range, kin.range) !== "APART",
    );
  const sides = [
    matches(metric, stated.range),
    ...derived.claims.map((claim) => matches(claim.predicate, claimedRange(claim))),
  ];
  if (sides.some((side) => side.length === 0)) return [];
  return sides.flatMap(([first]) => first?.claims ?? []);
}

const WHY: Readonly<Partial<Record<ProbableCause, { en: string; zh: string }>>> = {
  ROUNDING: { en: "; the gap is within rounding", zh: ";差距在四舍五入范围内" },
  SCOPE: { en: "; another number format gives it", zh: ";由另一数值格式得出" },
  VARIANT: { en: "; the stated one is a variant's", zh: ";明示值属于某一型号" },
};

function judge(
  context: Searching,
  variants: Variants,
  given: Given,
  stated: StatedFigure,
  derived: DerivedFigure,
): Contradiction | undefined {
  if (agreementOf(stated.range, derived.range) === "SAME") return undefined;
  const { probableCause, by } = causeOf(context, variants, given, stated, derived);
  const status = probableCause === "NONE_FOUND" ? "OPEN" : "EXPLAINED";
  const gap = Math.abs(derived.range.value - stated.range.value) / Math.abs(stated.range.value);
  const [name, label] = [context.nameOf(given.entity), context.labelOf(given.metric)];
  const claims = [stated.claim, ...derived.claims];
  const documents = [...new Set(claims.map(({ document }) => document))].sort();
  const value = valueList(context, [stated]);
  const why = WHY[probableCause] ?? { en: "", zh: "" };
  return makeContradiction({
    kind: "STATED_AGAINST_DERIVED",
    status,
    severity: severityOf(context, gap, status, claims),
    about: [given.entity],
    key: [given.entity, given.metric, ...documents],
    gap,
    formula: derived.formula,
    probableCause,
    explanation: {
      en: `${name.en}: ${label.en} is stated as ${value.en}, but follows as ${derived.numbers}${why.en}.`,
      zh: `${name.zh}的${label.zh}明示为${value.zh},推算则为${derived.numbers}${why.zh}。`,
    },
    claims: [...claims, ...by],
  });
}

/** Compares within each document that gives both sides; else what is accepted on each side. */
function compare(context: Searching, variants: Variants, given: Given): readonly Contradiction[] {
  const { kind, derivation, figures } = given;
  const stated = figures.plain.get(given.metric) ?? [];
  const pairs = [...groupBy(stated, ({ claim }) => claim.document)].flatMap(([document, own]) => {
    const derived = deriveFigure(kind, derivation, (metric) =>
      figures.plain.get(metric)?.find(({ claim }) => claim.document === document),
    );
    return derived === undefined || own[0] === undefined ? [] : [{ stated: own[0], derived }];
  });
  const [accepted] = stated;
  if (pairs.length === 0 && accepted !== undefined) {
    const derived = deriveFigure(kind, derivation, (metric) => figures.plain.get(metric)?.[0]);
    if (derived !== undefined) pairs.push({ stated: accepted, derived });
  }
  return pairs.flatMap((pair) => judge(context, variants, given, pair.stated, pair.derived) ?? []);
}

/** Finds stated figures that do not follow from the other stated figures of the same entity. */
export function statedAgainstDerived(
  context: Searching,
  variants: Variants,
): readonly Contradiction[] {
  const { model, knowledge, figures } = context;
  return [...figures].flatMap(([entity, own]) => {
    const kind = model.kinds.get(knowledge.entities.get(entity)?.kind ?? "");
    if (kind === undefined) return [];
    return [...kind.properties.values()].flatMap(({ metric, derivation }) =>
      metric === undefined || derivation === undefined || !own.plain.has(metric)
        ? []
        : compare(context, variants, { entity, kind, metric, derivation, figures: own }),
    );
  });
}
