/**
 * The words by which claims say what rules ask of a chip beside its figures: the relations that
 * `queries/chip-verdicts.ts` reads from the stored graph, for those who have records only.
 */
export const verdictWords = Object.freeze({
  chip: "Chip",
  families: "BELONGS_TO_FAMILY",
  designers: "DESIGNS",
  designedFor: "DESIGNED_FOR",
  dataCentres: "market:data-centres",
  otherUses: ["market:consumer-graphics"],
  variantOf: "VARIANT_OF",
  /** The property of an organization with the country that rules ask for. */
  country: "country",
});
