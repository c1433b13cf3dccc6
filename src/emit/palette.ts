import type { Family } from "../model/index.js";

/**
 * The colour of each family in every picture of the graph; all eight can be told apart by people
 * who see no difference between red and green.
 *
 * @see https://jfly.uni-koeln.de/color/ the palette of Okabe and Ito
 */
export const PALETTE: Readonly<Record<Family, string>> = Object.freeze({
  organization: "#0072B2",
  person: "#E69F00",
  product: "#009E73",
  dated: "#56B4E9",
  policy: "#D55E00",
  technology: "#F0E442",
  place: "#CC79A7",
  evidence: "#999999",
});

/** The colour of what belongs to no family. */
export const OTHER_COLOR = "#6B6B6B";
