/** What the order of claims depends on, beside the class of the source. */
export interface Acceptable {
  readonly id: string;
  readonly modality: string;
  readonly knownFrom: string;
}

/** Whose figures are accepted first: the curators' decisions, then law, makers, collections, press. */
const CLASSES: readonly string[] = [
  "CURATION",
  "REGULATION",
  "VENDOR",
  "DATA_SET",
  "PRESS",
  "OTHER",
];

/** How surely a claim must be put forward to be accepted first; all others come after. */
const MODALITIES: readonly string[] = ["ASSERTED", "ANNOUNCED", "REPORTED", "FORECAST"];

const placeIn = (order: readonly string[], word: string): number => {
  const place = order.indexOf(word);
  return place === -1 ? order.length : place;
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Makes the total order in which claims that disagree are accepted, the accepted one first.
 *
 * The class of the source decides, then how surely the claim is put forward, then the later day
 * on which it became known, then the claim's id. It takes how to find the class of a claim's
 * document.
 */
export function acceptanceOrder<Claim extends Acceptable>(
  classOf: (claim: Claim) => string,
): (a: Claim, b: Claim) => number {
  return (a, b) =>
    placeIn(CLASSES, classOf(a)) - placeIn(CLASSES, classOf(b)) ||
    placeIn(MODALITIES, a.modality) - placeIn(MODALITIES, b.modality) ||
    compareTexts(b.knownFrom, a.knownFrom) ||
    compareTexts(a.id, b.id);
}

const inWords = (word: string): string => word.toLowerCase().replaceAll("_", " ");

/**
 * Says in a sentence why a claim is accepted, or which difference puts another before it.
 *
 * Takes the claim that is accepted instead (undefined where it is this one), the claim, and how
 * many different figures there are.
 */
export function acceptanceReason<Claim extends Acceptable>(
  accepted: Claim | undefined,
  claim: Claim,
  figures: number,
  classOf: (claim: Claim) => string,
): string {
  if (accepted === undefined) {
    return figures === 1
      ? "It is the only one stated."
      : `It comes first of ${figures}: ${inWords(classOf(claim))}, ${inWords(claim.modality)}, known from ${claim.knownFrom}.`;
  }
  const [first, own] = [classOf(accepted), classOf(claim)];
  if (first !== own) return `${inWords(first)} is accepted before ${inWords(own)}.`;
  if (accepted.modality !== claim.modality) {
    return `What is ${inWords(accepted.modality)} is accepted before what is ${inWords(claim.modality)}.`;
  }
  if (accepted.knownFrom !== claim.knownFrom) {
    return `What became known later, on ${accepted.knownFrom}, is accepted before what was known on ${claim.knownFrom}.`;
  }
  return "Nothing tells the two apart but the order of their ids.";
}
