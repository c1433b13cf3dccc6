import type { NodeType, PropertyType } from "../../model/index.js";
import {
  divideBounds,
  highestBounds,
  mayBeHighest,
  multiplyBounds,
  scaleBounds,
  type Bounded,
} from "./bounds.js";
import { isApproximate } from "./comparators.js";
import { creditsOf } from "./credits-of.js";
import { evaluateDerivation } from "./evaluate-derivation.js";
import type { FigureClaim } from "./figure-claim.js";
import type { Figure } from "./figure.js";
import { formatNumber } from "../../util/index.js";

/** What a figure is derived from: accepted figures, by the names of their properties. */
type Inputs<Claim extends FigureClaim> = (property: string) => Figure<Claim> | undefined;

/** One result of a formula, with its numbers written out. */
interface Result<Claim extends FigureClaim> extends Bounded {
  readonly working: string;
  readonly from: readonly Figure<Claim>[];
}

/** A number of a formula with what it is called there. */
interface Term<Claim extends FigureClaim> extends Result<Claim> {
  /** How it is written as a part of the formula. */
  readonly written: string;
}

/** Decimals of the numbers of a formula: more than in sentences, since they are reckoned with. */
const DECIMALS = 4;

const number = (value: number): string => formatNumber(value, DECIMALS);

/** Writes a number with what bounds it: `> 990`, `≈ 800`, `733–760`. */
function writeBounds({ value, valueMax, comparator }: Bounded): string {
  const said = valueMax === null ? number(value) : `${number(value)}–${number(valueMax)}`;
  if (comparator === "=" || comparator === "range") return said;
  if (comparator === "order-of") return `of the order of ${said}`;
  return `${isApproximate(comparator) ? "≈" : comparator} ${said}`;
}

/** How a result follows its formula: `= 11,728`, or with what bounds it, `> 11,728`. */
const followed = (result: Bounded): string =>
  result.comparator === "=" ? `= ${writeBounds(result)}` : `⇒ ${writeBounds(result)}`;

function termOf<Claim extends FigureClaim>(figure: Figure<Claim>): Term<Claim> {
  const { value, valueMax, comparator } = figure;
  const written = writeBounds(figure);
  return { value, valueMax, comparator, from: [figure], written, working: written };
}

function scale<Claim extends FigureClaim>(term: Term<Claim>, factor: number): Term<Claim> {
  const scaled = scaleBounds(term, factor);
  const working = `${factor} × ${term.written} ${term.from[0]?.metric} ${followed(scaled)}`;
  return { ...scaled, from: term.from, written: working, working };
}

function joined<Claim extends FigureClaim>(
  result: Bounded | undefined,
  [a, b]: readonly [Term<Claim>, Term<Claim>],
  sign: string,
): Term<Claim> | undefined {
  if (result === undefined) return undefined;
  const working = `${a.written} ${sign} ${b.written} ${followed(result)}`;
  return { ...result, from: [...a.from, ...b.from], written: working, working };
}

/** The highest counts, whichever format gives it; of bounded ones, all that may be it. */
function highest<Claim extends FigureClaim>(
  terms: readonly Term<Claim>[],
): Term<Claim> | undefined {
  const result = highestBounds(terms);
  const contending = mayBeHighest(terms).flatMap((at) => terms[at] ?? []);
  if (result === undefined) return undefined;
  const working = contending.map((term) => term.working).join("; ");
  return { ...result, from: contending.flatMap(({ from }) => from), written: working, working };
}

function result<Claim extends FigureClaim>(
  { derivation }: PropertyType,
  inputs: Inputs<Claim>,
): Result<Claim> | undefined {
  if (derivation === undefined) return undefined;
  const valueOf = (name: string): Term<Claim> | undefined => {
    const figure = inputs(name);
    return figure === undefined ? undefined : termOf(figure);
  };
  return evaluateDerivation<Term<Claim>>(derivation, valueOf, {
    scale,
    highest,
    multiply: (a, b) => joined(multiplyBounds(a, b), [a, b], "×"),
    divide: (a, b) => joined(divideBounds(a, b), [a, b], "÷"),
  });
}

/**
 * What a rate whose width is read in several ways would give where that is more than the formats
 * that are not disputed give; no such figure is ever accepted.
 */
function alternatives<Claim extends FigureClaim>(
  { derivation }: PropertyType,
  inputs: Inputs<Claim>,
  undisputed: number,
): readonly Result<Claim>[] {
  if (derivation?.kind !== "highest") return [];
  return (derivation.alternatives ?? []).flatMap(({ factor, property }) => {
    const figure = inputs(property);
    if (figure === undefined) return [];
    const scaled = scale(termOf(figure), factor);
    return scaled.value > undisputed ? [scaled] : [];
  });
}

/** Gives the figures of one metric that follow from others, by the formula of its declaration. */
export function derivedFigures<Claim extends FigureClaim>(
  type: NodeType,
  property: PropertyType,
  inputs: Inputs<Claim>,
  isStated: boolean,
): readonly Figure<Claim>[] {
  const { derivation } = property;
  const make = (
    { value, valueMax, comparator, working, from }: Result<Claim>,
    alternative: boolean,
  ): Figure<Claim> => {
    const claims = [...new Set(from.flatMap((figure) => figure.claims))];
    return {
      metric: property.metric ?? property.name,
      value,
      valueMax,
      comparator,
      unit: property.unit ?? "",
      precision: null,
      dense: null,
      basis: "DERIVED",
      formula: derivation?.formula ?? null,
      formulaSource: derivation?.source ?? null,
      working,
      accepted: !isStated && !alternative,
      reason: alternative
        ? "The width of this format is read in several ways, so it decides nothing."
        : isStated
          ? "A stated figure is accepted before a derived one."
          : `No claim in view states the ${type.label.en}'s ${property.label.en}; it follows from others.`,
      claims,
      credits: creditsOf(claims),
    };
  };
  const known = result(property, inputs);
  return [
    ...(known === undefined ? [] : [make(known, false)]),
    ...alternatives(property, inputs, known?.value ?? 0).map((other) => make(other, true)),
  ];
}
