import type { PropertyType } from "../../model/index.js";
import { acceptanceOrder, acceptanceReason } from "../acceptance-order.js";
import { qualifierOf, type FigureClaim } from "./figure-claim.js";
import type { Figure } from "./figure.js";
import { creditsOf } from "./credits-of.js";

/** Units of rates, of which sparse and dense ones are told apart. */
const RATES: ReadonlySet<string> = new Set(["TFLOPS", "TOPS"]);

const classOf = (claim: FigureClaim): string => claim.document.documentClass;

/** Whether the rate is one on dense data, which counts where nothing else is said. */
function isDense(claim: FigureClaim): boolean {
  return qualifierOf(claim, "dense") !== "false";
}

/** Claims that say the same of one metric share a figure. */
function sameFigure(claim: FigureClaim): string {
  const { value, valueMax, comparator } = claim;
  const precision = qualifierOf(claim, "precision");
  return JSON.stringify([value, valueMax, comparator ?? "=", precision, isDense(claim)]);
}

/**
 * Gives the stated figures of one metric, the accepted one first.
 *
 * Takes the claims in view that state the metric, in any order; those that say the same stand
 * behind one figure.
 */
export function statedFigures<Claim extends FigureClaim>(
  property: PropertyType,
  claims: readonly Claim[],
): readonly Figure<Claim>[] {
  const order = acceptanceOrder(classOf);
  const sparse = claims.filter((claim) => !isDense(claim)).sort(order);
  const groups = new Map<string, Claim[]>();
  for (const claim of [...claims.filter(isDense).sort(order), ...sparse]) {
    const key = sameFigure(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const stated = [...groups.values()].filter(([claim]) => claim !== undefined && isDense(claim));
  const [first] = stated;
  return [...groups.values()].map((group): Figure<Claim> => {
    const [claim] = group as [Claim];
    const unit = property.unit ?? "";
    return {
      metric: property.metric ?? property.name,
      value: claim.value ?? Number.NaN,
      valueMax: claim.valueMax,
      comparator: claim.comparator ?? "=",
      unit,
      precision: qualifierOf(claim, "precision"),
      dense: RATES.has(unit) ? isDense(claim) : null,
      basis: "STATED",
      formula: null,
      formulaSource: null,
      working: null,
      accepted: group === first,
      reason: isDense(claim)
        ? acceptanceReason(group === first ? undefined : first?.[0], claim, stated.length, classOf)
        : "It is a rate with sparsity; only dense ones count.",
      claims: group,
      credits: creditsOf(group),
    };
  });
}
