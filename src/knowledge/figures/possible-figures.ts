import type { Derivation, NodeType, PropertyType } from "../../model/index.js";
import {
  divideBounds,
  highestBounds,
  mayBeHighest,
  multiplyBounds,
  scaleBounds,
  type Bounded,
} from "./bounds.js";
import { evaluateDerivation } from "./evaluate-derivation.js";
import type { FigureClaim } from "./figure-claim.js";
import { figuresOf } from "./figures-of.js";

/** A value that a figure has when some of the claims that disagree are right. */
export interface PossibleFigure<Claim extends FigureClaim = FigureClaim> {
  readonly metric: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly comparator: string;
  readonly basis: "STATED" | "DERIVED";
  readonly claims: readonly Claim[];
}

/** A value that a part of a formula may have, with the claims it rests on. */
interface Choice<Claim extends FigureClaim> extends Bounded {
  readonly claims: readonly Claim[];
}

type Choices<Claim extends FigureClaim> = readonly Choice<Claim>[];

const keyOf = ({ value, valueMax, comparator }: Bounded): string =>
  `${comparator} ${value} ${valueMax ?? ""}`;

/** Of choices that say the same the first stands; the order of the accepted first is kept. */
function distinct<Claim extends FigureClaim>(choices: Choices<Claim>): Choices<Claim> {
  const seen = new Set<string>();
  return choices.filter((choice) => !seen.has(keyOf(choice)) && seen.add(keyOf(choice)));
}

/** Every choice of the one with every choice of the other, as far as something follows. */
function combined<Claim extends FigureClaim>(
  left: Choices<Claim>,
  right: Choices<Claim>,
  combine: (a: Choice<Claim>, b: Choice<Claim>) => Bounded | undefined,
): Choices<Claim> {
  const all = left.flatMap((a) =>
    right.flatMap((b) => {
      const value = combine(a, b);
      if (value === undefined) return [];
      return [{ ...value, claims: [...new Set([...a.claims, ...b.claims])] }];
    }),
  );
  return distinct(all);
}

/** The higher of two, with the claims of both only where either may be it. */
function higher<Claim extends FigureClaim>(a: Choice<Claim>, b: Choice<Claim>): Choices<Claim> {
  const result = highestBounds([a, b]);
  const contending = mayBeHighest([a, b]).flatMap((at) => [a, b][at] ?? []);
  const claims = [...new Set(contending.flatMap((each) => each.claims))];
  return result === undefined ? [] : [{ ...result, claims }];
}

/**
 * The highest of several formats, for every choice among what is said of each. Choices that say
 * the same are joined on the way, so that there are never more than pairs of what was said.
 */
function highest<Claim extends FigureClaim>(formats: readonly Choices<Claim>[]): Choices<Claim> {
  const [first = [], ...others] = formats;
  return others.reduce<Choices<Claim>>(
    (best, format) =>
      distinct(best.flatMap((one) => format.flatMap((other) => higher(one, other)))),
    first,
  );
}

/**
 * Gives every value that each figure of a node may have: all stated ones, or where none is stated
 * all that follow from the stated ones of other figures, whichever of them are right.
 *
 * The accepted value of each metric comes first. Takes the node's type and the claims in view.
 */
export function possibleFigures<Claim extends FigureClaim>(
  type: NodeType,
  claims: readonly Claim[],
): readonly PossibleFigure<Claim>[] {
  const stated = figuresOf(type, claims, { basis: "STATED" }).filter(
    ({ dense }) => dense !== false,
  );
  const known = new Map<string, readonly PossibleFigure<Claim>[]>();
  const all = (property: PropertyType): readonly PossibleFigure<Claim>[] => {
    const found = known.get(property.name);
    if (found !== undefined) return found;
    const own = stated.filter(({ metric }) => metric === property.metric);
    const possible = own.length > 0 ? own : derived(property);
    known.set(property.name, possible);
    return possible;
  };
  const choices = (name: string): Choices<Claim> => {
    const property = type.properties.get(name);
    return property === undefined ? [] : all(property);
  };
  const derived = (property: PropertyType): readonly PossibleFigure<Claim>[] => {
    const { derivation, metric = property.name } = property;
    if (derivation === undefined) return [];
    const known = (name: string): Choices<Claim> | undefined => {
      const found = choices(name);
      return found.length === 0 ? undefined : found;
    };
    const work = (formula: Derivation): Choices<Claim> =>
      evaluateDerivation<Choices<Claim>>(formula, known, {
        scale: (values, factor) =>
          values.map((value) => ({ ...scaleBounds(value, factor), claims: value.claims })),
        highest,
        multiply: (a, b) => combined(a, b, multiplyBounds),
        divide: (a, b) => combined(a, b, divideBounds),
      }) ?? [];
    // Each way of reading a disputed width is a possibility of its own, and none the accepted one.
    const disputed = derivation.kind === "highest" ? (derivation.alternatives ?? []) : [];
    const values = [
      ...work(derivation),
      ...disputed.flatMap((other) =>
        derivation.kind !== "highest" || known(other.property) === undefined
          ? []
          : work({ ...derivation, of: [...derivation.of, other] }),
      ),
    ];
    const [accepted] = figuresOf(type, claims, { basis: "DERIVED", metric }).filter(
      (each) => each.accepted,
    );
    const first = accepted === undefined ? [] : [accepted];
    return distinct([...first, ...values]).map(
      ({ value, valueMax, comparator, claims: behind }) => ({
        metric,
        value,
        valueMax,
        comparator,
        basis: "DERIVED",
        claims: behind,
      }),
    );
  };
  return [...type.properties.values()].filter(({ metric }) => metric !== undefined).flatMap(all);
}
