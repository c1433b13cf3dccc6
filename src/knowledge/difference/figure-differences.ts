import { groupBy } from "../../util/index.js";
import { figureClaimOf } from "../figures/figure-claim-of.js";
import { figuresOf } from "../figures/figures-of.js";
import { isDenied } from "../is-denied.js";
import type { Projecting } from "../project/projecting.js";
import { changesBetween, sameIds } from "./changes-between.js";
import type { AcceptedFigure, FigureDifference } from "./knowledge-difference.js";

interface Accepted extends AcceptedFigure {
  readonly entity: string;
  readonly metric: string;
  readonly unit: string;
}

/** The accepted figure of each metric of each entity that claims state figures of. */
function acceptedFigures(context: Projecting): ReadonlyMap<string, Accepted> {
  const stating = context.claims.filter(
    (claim) =>
      context.predicates.get(claim.predicate)?.fate === "FIGURE" &&
      claim.value !== undefined &&
      !isDenied(claim),
  );
  const found = new Map<string, Accepted>();
  for (const [entity, claims] of groupBy(stating, ({ subject }) => subject)) {
    const held = context.knowledge.entities.get(entity ?? "");
    const kind = context.model.kinds.get(held?.kind ?? "");
    if (entity === undefined || kind === undefined) continue;
    const read = claims.map((claim) => figureClaimOf(claim, context.entity(claim.document)));
    for (const figure of figuresOf(kind, read, { basis: "EITHER" })) {
      if (!figure.accepted) continue;
      const { metric, unit, value, basis } = figure;
      const ids = figure.claims.map(({ id }) => id).sort();
      found.set(`${entity} ${metric}`, { entity, metric, unit, value, basis, claims: ids });
    }
  }
  return found;
}

/** Gives the figures whose accepted value, or what it rests on, differs, by entity and metric. */
export function figureDifferences(
  before: Projecting,
  after: Projecting,
): readonly FigureDifference[] {
  const changes = changesBetween(
    acceptedFigures(before),
    acceptedFigures(after),
    (old, now) =>
      old.value === now.value && old.basis === now.basis && sameIds(old.claims, now.claims),
  );
  return changes.flatMap(({ change, before: old, after: now }) => {
    const either = now ?? old;
    if (either === undefined) return [];
    const { entity, metric, unit } = either;
    const [claimsBefore, claimsAfter] = [old?.claims ?? [], now?.claims ?? []];
    return [{ entity, metric, unit, before: old, after: now, change, claimsBefore, claimsAfter }];
  });
}
