import type { NodeType, PropertyType } from "../../model/index.js";
import { creditsOf } from "./credits-of.js";
import type { FigureClaim } from "./figure-claim.js";
import type { Figure } from "./figure.js";

/** What a figure is derived from: accepted figures, by the names of their properties. */
type Inputs<Claim extends FigureClaim> = (property: string) => Figure<Claim> | undefined;

/** One result of a formula, with its numbers written out. */
interface Result<Claim extends FigureClaim> {
  readonly value: number;
  readonly working: string;
  readonly from: readonly Figure<Claim>[];
}

const number = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 4 });

function times<Claim extends FigureClaim>(
  factor: number,
  figure: Figure<Claim> | undefined,
): Result<Claim> | undefined {
  if (figure === undefined) return undefined;
  const value = factor * figure.value;
  const working = `${factor} × ${number(figure.value)} ${figure.metric} = ${number(value)}`;
  return { value, working, from: [figure] };
}

function results<Claim extends FigureClaim>(
  property: PropertyType,
  inputs: Inputs<Claim>,
): readonly Result<Claim>[] {
  const { derivation } = property;
  if (derivation === undefined) return [];
  if (derivation.kind === "highest") {
    const shares = derivation.of.map(({ factor, property: name }) => times(factor, inputs(name)));
    const known = shares.filter((share) => share !== undefined);
    // The highest counts, whichever format gives it; the first of equal ones, as compiled.
    return [...known].sort((a, b) => b.value - a.value).slice(0, 1);
  }
  const [a, b] =
    derivation.kind === "quotient" ? [derivation.dividend, derivation.divisor] : derivation.of;
  const [left, right] = [inputs(a), inputs(b)];
  if (left === undefined || right === undefined) return [];
  const divides = derivation.kind === "quotient";
  if (divides && right.value <= 0) return [];
  const value = divides ? left.value / right.value : left.value * right.value;
  const working = `${number(left.value)} ${divides ? "÷" : "×"} ${number(right.value)} = ${number(value)}`;
  return [{ value, working, from: [left, right] }];
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
  return (derivation.alternatives ?? [])
    .map(({ factor, property }) => times(factor, inputs(property)))
    .filter((result) => result !== undefined && result.value > undisputed) as Result<Claim>[];
}

/** Gives the figures of one metric that follow from others, by the formula of its declaration. */
export function derivedFigures<Claim extends FigureClaim>(
  type: NodeType,
  property: PropertyType,
  inputs: Inputs<Claim>,
  isStated: boolean,
): readonly Figure<Claim>[] {
  const { derivation } = property;
  const make = ({ value, working, from }: Result<Claim>, alternative: boolean): Figure<Claim> => {
    const claims = [...new Set(from.flatMap((figure) => figure.claims))];
    return {
      metric: property.metric ?? property.name,
      value,
      valueMax: null,
      comparator: "=",
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
  const known = results(property, inputs);
  const undisputed = known[0]?.value ?? 0;
  return [
    ...known.map((result) => make(result, false)),
    ...alternatives(property, inputs, undisputed).map((result) => make(result, true)),
  ];
}
