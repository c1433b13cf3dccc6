import {
  Call,
  Case,
  Comparison,
  Concatenation,
  Constant,
  DividedBy,
  Extreme,
  ListOf,
  Times,
  type Expression,
  type Variable,
} from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import type { NodeType, PropertyType } from "../../model/index.js";
import type { FigureBasis } from "../plan/figure-basis.js";
import { claimedInView } from "./lower-view.js";
import type { Lowering } from "./lowering.js";

/** A figure of a node to be lowered. */
export interface FigureOf {
  readonly lowering: Lowering;
  readonly type: NodeType;
  readonly node: Variable;
}

function inputOf({ type }: FigureOf, name: string): PropertyType {
  const property = type.properties.get(name);
  invariant(property, `${type.name} has no figure ${name} to derive from.`);
  return property;
}

/** The accepted stated figure in view: the first that its lists let through. */
function stated({ lowering, node }: FigureOf, property: PropertyType): Expression {
  return Call("head", claimedInView(lowering, node, property));
}

/** The figure that follows from others, each of them stated or else derived; unknown without a formula. */
function derived(of: FigureOf, property: PropertyType): Expression {
  const { derivation } = property;
  if (derivation === undefined) return Constant(null);
  const figure = (name: string): Expression => lowerFigure(of, inputOf(of, name), "EITHER");
  switch (derivation.kind) {
    case "highest":
      return Extreme(
        "highest",
        ListOf(
          derivation.of.map(({ factor, property: name }) => Times(Constant(factor), figure(name))),
        ),
      );
    case "quotient": {
      const divisor = figure(derivation.divisor);
      const known = Comparison(divisor, ">", Constant(0));
      const quotient = DividedBy(figure(derivation.dividend), divisor);
      return Case([{ when: known, result: quotient }], Constant(null));
    }
    case "product":
      return Times(figure(derivation.of[0]), figure(derivation.of[1]));
    default: {
      const never: never = derivation;
      return never;
    }
  }
}

/**
 * Lowers a figure of a node in view.
 *
 * @example
 * ```cypher
 * reduce(best0 = null, each0 IN [16 * head([… fp16 …]), 8 * head([… fp8 …])] | CASE WHEN …)
 * ```
 * is the derived TPP of a chip.
 */
export function lowerFigure(of: FigureOf, property: PropertyType, basis: FigureBasis): Expression {
  if (basis === "STATED") return stated(of, property);
  if (basis === "DERIVED") return derived(of, property);
  if (property.derivation === undefined) return stated(of, property);
  return Call("coalesce", stated(of, property), derived(of, property));
}

/** The ids of the claims in view that give the accepted stated figure. */
function statedClaims(of: FigureOf, property: PropertyType): Expression {
  const value = stated(of, property);
  return claimedInView(of.lowering, of.node, property, "claim-ids", (entry) =>
    Comparison(entry, "=", value),
  );
}

/** The ids of the claims of the figures that a derived one rests on. */
function derivedClaims(of: FigureOf, property: PropertyType): Expression {
  const { derivation } = property;
  if (derivation === undefined) return ListOf([]);
  const claims = (name: string): Expression => figureClaims(of, inputOf(of, name), "EITHER");
  if (derivation.kind === "highest") {
    const best = derived(of, property);
    return Concatenation(
      derivation.of.map(({ factor, property: name }) => {
        const share = Times(Constant(factor), lowerFigure(of, inputOf(of, name), "EITHER"));
        return Case([{ when: Comparison(share, "=", best), result: claims(name) }], ListOf([]));
      }),
    );
  }
  const names =
    derivation.kind === "quotient" ? [derivation.dividend, derivation.divisor] : derivation.of;
  return Concatenation(names.map(claims));
}

/** Lowers the ids of the claims behind a figure: those that state it, or state what it rests on. */
export function figureClaims(of: FigureOf, property: PropertyType, basis: FigureBasis): Expression {
  if (basis === "STATED") return statedClaims(of, property);
  if (basis === "DERIVED") return derivedClaims(of, property);
  if (property.derivation === undefined) return statedClaims(of, property);
  const unstated = Comparison(
    Call("size", claimedInView(of.lowering, of.node, property)),
    "=",
    Constant(0),
  );
  const derivedIds = derivedClaims(of, property);
  return Case([{ when: unstated, result: derivedIds }], statedClaims(of, property));
}

const OPPOSITE = { highest: "lowest", lowest: "highest" } as const;

/**
 * Lowers the highest or lowest value that a figure may have: of all that claims in view state, or
 * where none does, of all that follows from what they state of other figures.
 *
 * Every formula rises with its factors and dividend and falls with its divisor, so its extremes
 * are those of its parts.
 */
export function figureBound(
  of: FigureOf,
  property: PropertyType,
  which: Extreme["which"],
  basis: FigureBasis,
): Expression {
  const all = Extreme(which, claimedInView(of.lowering, of.node, property));
  const { derivation } = property;
  if (basis === "STATED" || derivation === undefined)
    return basis === "DERIVED" ? Constant(null) : all;
  const bound = (name: string, end: Extreme["which"] = which): Expression =>
    figureBound(of, inputOf(of, name), end, "EITHER");
  const follows = (): Expression => {
    switch (derivation.kind) {
      case "highest":
        return Extreme(
          "highest",
          ListOf(
            derivation.of.map(({ factor, property: name }) => Times(Constant(factor), bound(name))),
          ),
        );
      case "quotient": {
        const divisor = bound(derivation.divisor, OPPOSITE[which]);
        const known = Comparison(divisor, ">", Constant(0));
        const quotient = DividedBy(bound(derivation.dividend), divisor);
        return Case([{ when: known, result: quotient }], Constant(null));
      }
      case "product":
        return Times(bound(derivation.of[0]), bound(derivation.of[1]));
      default: {
        const never: never = derivation;
        return never;
      }
    }
  };
  return basis === "DERIVED" ? follows() : Call("coalesce", all, follows());
}
