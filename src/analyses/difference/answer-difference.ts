import type { NodeReference } from "../../graph/index.js";
import type {
  ChangeKind,
  HungDifference,
  KnowledgeDifference,
  View,
} from "../../knowledge/index.js";

/** The two views of a difference, by which its nodes are read. */
interface Views {
  readonly from: View;
  readonly to: View;
}

/** Writes a difference by the names of its fields, each node as the view that has it shows it. */
export function answerDifference(
  { entities, edges, figures, dates, observations, states }: KnowledgeDifference,
  { from, to }: Views,
): object {
  const node = (id: string, change: ChangeKind): NodeReference => ({
    id,
    view: change === "REMOVED" ? from : to,
  });
  const claims = (ids: readonly string[], view: View): readonly NodeReference[] =>
    ids.map((id) => ({ id, view }));
  const behind = (each: {
    readonly claimsBefore: readonly string[];
    readonly claimsAfter: readonly string[];
  }): object => ({
    claimsBefore: claims(each.claimsBefore, from),
    claimsAfter: claims(each.claimsAfter, to),
  });
  const hung = ({ id, entity, change }: HungDifference, field: string): object => ({
    [field]: node(id, change),
    entity: node(entity, change),
    change,
  });
  return {
    entities: entities.map(({ entity, change }) => ({ entity: node(entity, change), change })),
    edges: edges.map((edge) => ({
      relation: edge.relation,
      change: edge.change,
      from: node(edge.from, edge.change),
      to: node(edge.to, edge.change),
      properties: Object.entries(edge.properties).map(([name, value]) => ({
        name,
        value: String(value),
      })),
      ...behind(edge),
    })),
    figures: figures.map((figure) => ({
      chip: node(figure.entity, figure.change),
      metric: figure.metric,
      unit: figure.unit,
      change: figure.change,
      before: figure.before?.value,
      after: figure.after?.value,
      basisBefore: figure.before?.basis,
      basisAfter: figure.after?.basis,
      ...behind(figure),
    })),
    dates: dates.map((date) => ({
      entity: node(date.entity, date.change),
      change: date.change,
      before: date.before,
      after: date.after,
      ...behind(date),
    })),
    observations: observations.map((each) => hung(each, "observation")),
    states: states.map((each) => hung(each, "state")),
  };
}
