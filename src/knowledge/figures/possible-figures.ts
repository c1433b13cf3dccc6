import type { NodeType, PropertyType } from "../../model/index.js";
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

/** What one format or part of a formula may contribute. */
type Choices<Claim extends FigureClaim> = readonly Pick<
  PossibleFigure<Claim>,
  "value" | "claims"
>[];

const scaled = <Claim extends FigureClaim>(choices: Choices<Claim>, by: number): Choices<Claim> =>
  choices.map(({ value, claims }) => ({ value: value * by, claims }));

/**
 * The highest of several formats, for every choice among what is said of each: a value may be the
 * highest where each other format has some choice that does not exceed it.
 */
function highest<Claim extends FigureClaim>(formats: readonly Choices<Claim>[]): Choices<Claim> {
  const known = formats.filter((choices) => choices.length > 0);
  return known.flatMap((choices, at) =>
    choices.filter(({ value }) =>
      known.every((others, other) => other === at || others.some((each) => each.value <= value)),
    ),
  );
}

function combined<Claim extends FigureClaim>(
  left: Choices<Claim>,
  right: Choices<Claim>,
  combine: (a: number, b: number) => number | undefined,
): Choices<Claim> {
  return left.flatMap((a) =>
    right.flatMap((b) => {
      const value = combine(a.value, b.value);
      return value === undefined
        ? []
        : [{ value, claims: [...new Set([...a.claims, ...b.claims])] }];
    }),
  );
}

/** Of choices with one value the first stands; the order of the accepted first is kept. */
function distinct<Claim extends FigureClaim>(choices: Choices<Claim>): Choices<Claim> {
  const seen = new Set<number>();
  return choices.filter(({ value }) => !seen.has(value) && seen.add(value));
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
    const values = (): Choices<Claim> => {
      switch (derivation.kind) {
        case "highest": {
          const undisputed = derivation.of.map(({ factor, property: name }) =>
            scaled(choices(name), factor),
          );
          // Each way of reading the disputed width is a possibility of its own, and none the accepted one.
          const disputed = (derivation.alternatives ?? []).map(({ factor, property: name }) =>
            highest([...undisputed, scaled(choices(name), factor)]),
          );
          return [highest(undisputed), ...disputed].flat();
        }
        case "quotient":
          return combined(choices(derivation.dividend), choices(derivation.divisor), (a, b) =>
            b > 0 ? a / b : undefined,
          );
        case "product":
          return combined(choices(derivation.of[0]), choices(derivation.of[1]), (a, b) => a * b);
        default: {
          const never: never = derivation;
          return never;
        }
      }
    };
    const [accepted] = figuresOf(type, claims, { basis: "DERIVED", metric }).filter(
      (each) => each.accepted,
    );
    const first = accepted === undefined ? [] : [accepted];
    return distinct([...first, ...values()]).map(({ value, claims: behind }) => ({
      metric,
      value,
      valueMax: null,
      comparator: "=",
      basis: "DERIVED",
      claims: behind,
    }));
  };
  return [...type.properties.values()].filter(({ metric }) => metric !== undefined).flatMap(all);
}
