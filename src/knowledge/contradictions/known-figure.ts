import type { NodeKind } from "../../model/index.js";
import type { ClaimRecord } from "../records.js";
import { deriveFigure } from "./derive-figure.js";
import type { StatedFigure } from "./figures.js";
import type { Searching } from "./searching.js";
import { formatNumber } from "../../util/index.js";

/** A figure of an entity however it is known, with the claims it rests on. */
export interface KnownFigure {
  readonly value: number;
  readonly claims: readonly ClaimRecord[];
  /** How it is written: the number, and what it was derived from. */
  readonly text: string;
}

/** What the highest of several figures says of one of them: it is at most that. */
function inverse(
  kind: NodeKind,
  metric: string,
  find: (metric: string) => StatedFigure | undefined,
): KnownFigure | undefined {
  for (const { metric: whole, derivation } of kind.properties.values()) {
    if (whole === undefined || derivation?.kind !== "highest") continue;
    const part = derivation.of.find(
      ({ property }) => kind.properties.get(property)?.metric === metric,
    );
    const figure = part === undefined ? undefined : find(whole);
    if (part === undefined || figure === undefined) continue;
    const value = figure.range.value / part.factor;
    const numbers = `${formatNumber(figure.range.value)} ÷ ${part.factor}`;
    return { value, claims: [figure.claim], text: `${numbers} = ${formatNumber(value)}` };
  }
  return undefined;
}

/**
 * Finds a figure of an entity: as stated, or derived, or read back from what is derived from it.
 *
 * What the given document states comes before what is accepted of all documents.
 */
export function knownFigure(
  { model, knowledge, figures }: Searching,
  entity: string,
  metric: string,
  document: string,
): KnownFigure | undefined {
  const kind = model.kinds.get(knowledge.entities.get(entity)?.kind ?? "");
  const plain = figures.get(entity)?.plain;
  if (kind === undefined || plain === undefined) return undefined;
  const find = (wanted: string): StatedFigure | undefined => {
    const all = plain.get(wanted);
    return all?.find(({ claim }) => claim.document === document) ?? all?.[0];
  };
  const stated = find(metric);
  if (stated !== undefined) {
    const { value } = stated.range;
    return { value, claims: [stated.claim], text: formatNumber(value) };
  }
  const derivation = [...kind.properties.values()].find(
    (property) => property.metric === metric,
  )?.derivation;
  const derived = derivation && deriveFigure(kind, derivation, find);
  if (derived === undefined) return inverse(kind, metric, find);
  return { value: derived.range.value, claims: derived.claims, text: derived.numbers };
}
