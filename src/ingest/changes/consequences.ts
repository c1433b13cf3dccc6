import { invariant } from "../../errors/index.js";
import type { ProjectedEdge, ProjectedNode, StoredValue } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import type { ChangedEdge, ChangedEntity, ChangedFigure, Consequences, Drawn } from "./change.js";

/** A node or an edge, as far as it can be told whether it changed. */
type Part = Pick<ProjectedNode, "id" | "properties" | "contentHash">;

/** What stands in the view of today before and after: added, gone, and both but otherwise. */
function compare<Of extends Part>(
  before: readonly Of[],
  after: readonly Of[],
): {
  readonly added: readonly Of[];
  readonly removed: readonly Of[];
  readonly changed: readonly Of[];
} {
  const [old, now] = [before, after].map((parts) => new Map(parts.map((part) => [part.id, part])));
  return {
    added: after.filter(({ id }) => !old?.has(id)),
    removed: before.filter(({ id }) => !now?.has(id)),
    changed: after.filter(({ id, contentHash }) => {
      const known = old?.get(id);
      return known !== undefined && known.contentHash !== contentHash;
    }),
  };
}

const byId = <Of extends { readonly id: string }>(parts: readonly Of[]): readonly Of[] =>
  [...parts].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Compares what follows from the records before a change and after it, in the view of today. */
export function consequences(model: GraphModel, before: Drawn, after: Drawn): Consequences {
  const { lists, relations } = model.evidence;
  const named = (id: string): ChangedEntity => {
    const entity = after.knowledge.entities.get(id) ?? before.knowledge.entities.get(id);
    invariant(entity, `${id} is neither held nor was it.`);
    return { id, name: entity.name, kind: entity.kind };
  };
  const isLive = ({ properties }: Part): boolean => properties[lists.live] === true;
  const stated = ({ type }: ProjectedEdge): boolean => {
    const relation = model.relations.get(type);
    // What documents cover follows from everything they say; it would fill each answer.
    return relation?.evidence === false && relation !== relations.covers;
  };
  const edgesOf = ({ projection }: Drawn): readonly ProjectedEdge[] =>
    [...projection.edges.values()].filter((edge) => stated(edge) && isLive(edge));
  const entitiesOf = ({ projection, knowledge }: Drawn): readonly ProjectedNode[] =>
    [...projection.nodes.values()].filter((node) => knowledge.entities.has(node.id));
  const liveOf = (drawn: Drawn): readonly ProjectedNode[] => entitiesOf(drawn).filter(isLive);
  const edges = compare(edgesOf(before), edgesOf(after));
  const entities = compare(liveOf(before), liveOf(after));
  const written = (found: readonly ProjectedEdge[]): readonly ChangedEdge[] =>
    byId(found).map(({ type, from, to }) => ({ type, from: named(from), to: named(to) }));
  const nodes = (found: readonly ProjectedNode[]): readonly ChangedEntity[] =>
    byId(found).map(({ id }) => named(id));
  return {
    edges: {
      added: written(edges.added),
      removed: written(edges.removed),
      changed: written(edges.changed),
    },
    figures: changedFigures(model, before, after).map(({ id, ...figure }) => ({
      entity: named(id),
      ...figure,
    })),
    entities: { added: nodes(entities.added), lostSupport: nodes(entities.removed) },
  };
}

/** The accepted stated figures that are others now, by entity and metric. */
function changedFigures(
  model: GraphModel,
  before: Drawn,
  after: Drawn,
): readonly (Omit<ChangedFigure, "entity"> & { readonly id: string })[] {
  const number = (value: StoredValue | undefined): number | null =>
    typeof value === "number" ? value : null;
  const ids = new Set([...before.projection.nodes.keys(), ...after.projection.nodes.keys()]);
  return [...ids].sort().flatMap((id) => {
    const [old, now] = [before, after].map(({ projection }) => projection.nodes.get(id));
    if (old?.contentHash === now?.contentHash) return [];
    const kind = model.kinds.get((now ?? old)?.labels[0] ?? "");
    return [...(kind?.properties.values() ?? [])].flatMap(({ name, metric }) => {
      if (metric === undefined) return [];
      const [was, is] = [number(old?.properties[name]), number(now?.properties[name])];
      return was === is ? [] : [{ id, metric, before: was, after: is }];
    });
  });
}
