import type { Derivation, NodeKind } from "../../model/index.js";
import { evaluateDerivation } from "../figures/evaluate-derivation.js";
import type { ClaimRecord } from "../records.js";
import type { Range } from "./claimed-range.js";
import type { StatedFigure } from "./figures.js";
import { formatNumber } from "../../util/index.js";

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

type Term = Omit<DerivedFigure, "formula">;

const termOf = ({ range, claim }: StatedFigure): Term => ({
  range,
  claims: [claim],
  numbers: formatNumber(range.value),
});

/** The ends that a result may have; where zero meets what has no end, anything in between. */
function spanOf(
  a: Range,
  b: Range,
  by: (a: number, b: number) => number,
): Pick<Range, "low" | "high"> {
  const corners = [a.low, a.high].flatMap((left) =>
    [b.low, b.high].map((right) => by(left, right)),
  );
  const known = corners.flatMap((corner) => (Number.isNaN(corner) ? [0, Infinity] : [corner]));
  return { low: Math.min(...known), high: Math.max(...known) };
}

function scale({ range, claims, numbers }: Term, factor: number): Term {
  const { low, high, value, half } = range;
  const scaled = { low: factor * low, high: factor * high, value: factor * value };
  return {
    range: { ...scaled, half: factor * half },
    claims,
    numbers: `${factor} × ${numbers} = ${formatNumber(scaled.value)}`,
  };
}

function multiply(a: Term, b: Term): Term {
  const [left, right] = [a.range, b.range];
  const value = left.value * right.value;
  return {
    range: {
      ...spanOf(left, right, (one, other) => one * other),
      value,
      half: Math.abs(right.value) * left.half + Math.abs(left.value) * right.half,
    },
    claims: [...a.claims, ...b.claims],
    numbers: `${a.numbers} × ${b.numbers} = ${formatNumber(value)}`,
  };
}

function divide(a: Term, b: Term): Term | undefined {
  const [left, right] = [a.range, b.range];
  if (right.low <= 0) return undefined;
  const value = left.value / right.value;
  return {
    range: {
      ...spanOf(left, right, (one, other) => one / other),
      value,
      half: (left.half + Math.abs(value) * right.half) / right.value,
    },
    claims: [...a.claims, ...b.claims],
    numbers: `${a.numbers} ÷ ${b.numbers} = ${formatNumber(value)}`,
  };
}

/** The highest as stated; where another may be higher still, the end is as far as that one's. */
function highest(terms: readonly Term[]): Term | undefined {
  const [first] = [...terms].sort((a, b) => b.range.value - a.range.value);
  if (first === undefined) return undefined;
  const contending = terms.filter(({ range }) => range.high > first.range.low);
  const high = Math.max(first.range.high, ...contending.map(({ range }) => range.high));
  const low = Math.max(...terms.map(({ range }) => range.low));
  return { ...first, range: { ...first.range, low, high } };
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
  const valueOf = (name: string): Term | undefined => {
    const figure = byProperty(name);
    return figure === undefined ? undefined : termOf(figure);
  };
  const term = evaluateDerivation<Term>(derivation, valueOf, { scale, highest, multiply, divide });
  return term && { ...term, formula: `${derivation.formula}: ${term.numbers}` };
}
