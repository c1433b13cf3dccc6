import type { Derivation, NodeKind } from "../../model/index.js";
import type { ClaimRecord } from "../records.js";
import type { Range } from "./claimed-range.js";
import type { StatedFigure } from "./figures.js";
import { formatNumber } from "./format-number.js";

/** A figure that follows from others. */
export interface DerivedFigure {
  readonly range: Range;
  /** The claims that it rests on. */
  readonly claims: readonly ClaimRecord[];
  /** The derivation's formula and the numbers put into it. */
  readonly formula: string;
  /** The numbers alone, such as `16 × 733 = 11,728`. */
  readonly numbers: string;
}

/** Finds a stated figure by its metric. */
export type FindFigure = (metric: string) => StatedFigure | undefined;

function combine(
  a: StatedFigure,
  b: StatedFigure,
  sign: string,
  formula: string,
  by: (a: number, b: number) => number,
): DerivedFigure {
  const corners = [a.range.low, a.range.high].flatMap((left) =>
    [b.range.low, b.range.high].map((right) => by(left, right)),
  );
  const value = by(a.range.value, b.range.value);
  const share = a.range.half / Math.abs(a.range.value) + b.range.half / Math.abs(b.range.value);
  const [left, right] = [formatNumber(a.range.value), formatNumber(b.range.value)];
  const numbers = `${left} ${sign} ${right} = ${formatNumber(value)}`;
  return {
    range: {
      low: Math.min(...corners),
      high: Math.max(...corners),
      value,
      half: share * Math.abs(value),
    },
    claims: [a.claim, b.claim],
    formula: `${formula}: ${numbers}`,
    numbers,
  };
}

function highest(
  { of, formula }: Extract<Derivation, { kind: "highest" }>,
  find: (property: string) => StatedFigure | undefined,
): DerivedFigure | undefined {
  const terms = of.flatMap(({ factor, property }) => {
    const figure = find(property);
    return figure === undefined ? [] : [{ factor, figure, value: factor * figure.range.value }];
  });
  const [first] = terms.sort((a, b) => b.value - a.value);
  if (first === undefined) return undefined;
  const { factor, figure, value } = first;
  const { low, high, half } = figure.range;
  const numbers = `${factor} × ${formatNumber(figure.range.value)} = ${formatNumber(value)}`;
  return {
    range: { low: factor * low, high: factor * high, value, half: factor * half },
    claims: [figure.claim],
    formula: `${formula}: ${numbers}`,
    numbers,
  };
}

/** Derives a figure by the model's formula; undefined where what it rests on is not stated. */
export function deriveFigure(
  kind: NodeKind,
  derivation: Derivation,
  find: FindFigure,
): DerivedFigure | undefined {
  const byProperty = (name: string): StatedFigure | undefined => {
    const metric = kind.properties.get(name)?.metric;
    return metric === undefined ? undefined : find(metric);
  };
  if (derivation.kind === "highest") return highest(derivation, byProperty);
  const product = derivation.kind === "product";
  const [first, second] = product ? derivation.of : [derivation.dividend, derivation.divisor];
  const [a, b] = [byProperty(first), byProperty(second)];
  if (a === undefined || b === undefined) return undefined;
  if (!product && b.range.low <= 0) return undefined;
  return product
    ? combine(a, b, "×", derivation.formula, (left, right) => left * right)
    : combine(a, b, "÷", derivation.formula, (left, right) => left / right);
}
