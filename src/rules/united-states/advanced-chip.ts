import { allOf, anyOf, notThat, situationIs, threshold } from "../conditions/build-conditions.js";
import type { Condition } from "../conditions/condition.js";
import { METRICS } from "../metric-words.js";
import { not } from "../words/truth.js";

const { tpp, density } = METRICS;

/** Whether the chip is designed or marketed for data centres, as far as anyone says. */
export function notForDataCentres(key: string): Condition {
  return situationIs(key, "The chip is not designed or marketed for data centres.", ({ chip }) => ({
    holds: not(chip.forDataCentres),
    missing: chip.forDataCentres === "UNKNOWN" ? ["whether the chip is for data centres"] : [],
    claims: chip.forDataCentresClaims,
  }));
}

/** Note 2 to 3A090, which takes small chips for other uses out of the paragraphs. */
export function outsideNote2(): Condition {
  return notThat(
    "note-2.outside",
    "Note 2 does not take the chip out.",
    allOf("note-2", "Note 2: a chip for other uses than data centres, below the first threshold.", [
      notForDataCentres("note-2.other-use"),
      threshold("note-2.tpp", tpp, "<", 4800),
    ]),
  );
}

/** The paragraph 3A090.a as it stands since October 2023. */
export function paragraphA(): Condition {
  return anyOf("a", "3A090.a: the chip is at or above one of its two thresholds.", [
    allOf("a.1", "3A090.a.1", [threshold("a.1.tpp", tpp, ">=", 4800)]),
    allOf("a.2", "3A090.a.2", [
      threshold("a.2.tpp", tpp, ">=", 1600),
      threshold("a.2.density", density, ">=", 5.92),
    ]),
  ]);
}

/** The paragraph 3A090.b as it stands since October 2023. */
export function paragraphB(): Condition {
  return anyOf("b", "3A090.b: the chip lies in one of its two bands.", [
    allOf("b.1", "3A090.b.1", [
      threshold("b.1.tpp", tpp, ">=", 2400),
      threshold("b.1.tpp-below", tpp, "<", 4800),
      threshold("b.1.density", density, ">=", 1.6),
      threshold("b.1.density-below", density, "<", 5.92),
    ]),
    allOf("b.2", "3A090.b.2", [
      threshold("b.2.tpp", tpp, ">=", 1600),
      threshold("b.2.density", density, ">=", 3.2),
      threshold("b.2.density-below", density, "<", 5.92),
    ]),
  ]);
}

/** A chip of 3A090.a that Note 2 does not take out. */
export function controlledByA(): Condition {
  return allOf("list-a", "The chip is specified in 3A090.a.", [paragraphA(), outsideNote2()]);
}
