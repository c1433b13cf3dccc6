import type { Derivation } from "../../model/index.js";

/** What a formula is worked out with: numbers, ranges, lists of possible values. */
export interface Arithmetic<Value> {
  readonly scale: (value: Value, factor: number, property: string) => Value;
  /** The highest of some values, of which there is one at least. */
  readonly highest: (values: readonly Value[]) => Value | undefined;
  readonly multiply: (a: Value, b: Value) => Value | undefined;
  readonly divide: (dividend: Value, divisor: Value) => Value | undefined;
}

/**
 * Works a declared formula out.
 *
 * Takes what gives the value of a property, undefined where it is unknown, and the arithmetic of
 * such values; gives undefined where what the formula needs is unknown. The highest is taken of
 * what is known.
 */
export function evaluateDerivation<Value>(
  derivation: Derivation,
  valueOf: (property: string) => Value | undefined,
  { scale, highest, multiply, divide }: Arithmetic<Value>,
): Value | undefined {
  switch (derivation.kind) {
    case "highest": {
      const known = derivation.of.flatMap(({ factor, property }) => {
        const value = valueOf(property);
        return value === undefined ? [] : [scale(value, factor, property)];
      });
      return known.length === 0 ? undefined : highest(known);
    }
    case "product":
    case "quotient": {
      const [first, second] =
        derivation.kind === "product" ? derivation.of : [derivation.dividend, derivation.divisor];
      const [a, b] = [valueOf(first), valueOf(second)];
      if (a === undefined || b === undefined) return undefined;
      return derivation.kind === "product" ? multiply(a, b) : divide(a, b);
    }
    default: {
      const never: never = derivation;
      return never;
    }
  }
}
