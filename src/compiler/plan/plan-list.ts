import { RELATED_PAGE, ROOT_PAGE } from "../../api/index.js";
import type { GraphModel, NodeType, PropertyType } from "../../model/index.js";
import type { Cursor } from "../select/cursor.js";
import { isBackward } from "../select/page-arguments.js";
import type { SelectedField, SelectedRoot } from "../select/selection.js";
import { aggregateParts } from "./aggregate-parts.js";
import { fieldReader, type BranchesReader } from "./field-reader.js";
import { Input, type InputValue, type Reader } from "./input.js";
import type { NodePlanner } from "./node-planner.js";
import { planFilter } from "./plan-filter.js";
import { planGroups } from "./plan-groups.js";
import { planOrder } from "./plan-order.js";
import type { EdgePart, ListPart, ListPlan, BoundaryPlan } from "./plan-nodes.js";

type Listed = SelectedField | SelectedRoot;

function planBoundary(
  name: "after" | "before",
  selected: Listed,
  read: Reader<Listed>,
): BoundaryPlan | undefined {
  const cursor = selected.arguments[name] as Cursor | null | undefined;
  if (cursor === undefined || cursor === null) return undefined;
  const values = cursor.values.map((value, at) => ({
    isNull: value === null,
    input: Input(
      `${name}[${at}]`,
      (binding) => (read(binding).arguments[name] as Cursor).values[at] as InputValue,
    ),
  }));
  return { kind: "Boundary", values };
}

/** How many nodes a page has, from whichever end. */
function planSize(selected: Listed, read: Reader<Listed>): Reader<number> {
  const page = selected.meaning.kind === "relation" ? RELATED_PAGE : ROOT_PAGE;
  return (binding) => {
    const { first, last } = read(binding).arguments;
    return (first ?? last ?? page) as number;
  };
}

/** The parts of a mark that an answer shows. */
function planMarks({
  branches,
}: SelectedField): Extract<EdgePart, { kind: "text-marks" }>["parts"] {
  return (branches[0]?.fields ?? []).flatMap(({ responseKey, meaning }) =>
    meaning.kind === "value-part" ? [{ key: responseKey, property: meaning.property }] : [],
  );
}

function planEdges(
  model: GraphModel,
  target: NodeType,
  edges: SelectedField,
  read: Reader<SelectedField>,
  nodeOf: NodePlanner,
): readonly EdgePart[] {
  const branches: BranchesReader = (binding) => read(binding).branches;
  return (edges.branches[0]?.fields ?? []).map((field, at): EdgePart => {
    const key = field.responseKey;
    const inner: BranchesReader = (binding) => fieldReader(branches, 0, at)(binding).branches;
    const node = (type: NodeType): ReturnType<NodePlanner> =>
      nodeOf(model, type, field.branches, inner);
    const { meaning } = field;
    switch (meaning.kind) {
      case "edge-cursor":
        return { kind: "cursor", key };
      case "edge-node":
        return { kind: "node", key, node: node(target) };
      case "edge-property":
        return { kind: "property", key, property: meaning.property };
      case "edge-sources":
        return { kind: "sources", key };
      case "edge-claims":
        return { kind: "claims", key, node: node(model.evidence.kinds.claim) };
      case "edge-match":
        return { kind: "match", key };
      case "edge-marks":
        return { kind: "text-marks", key, parts: planMarks(field) };
      case "edge-matched-name":
        return { kind: "matched-name", key, node: node(model.evidence.kinds.name) };
      default:
        throw new TypeError(`${field.name} is no part of an edge.`);
    }
  });
}

function planParts(
  model: GraphModel,
  target: NodeType,
  selected: Listed,
  read: Reader<Listed>,
  nodeOf: NodePlanner,
): readonly ListPart[] {
  const branches: BranchesReader = (binding) => read(binding).branches;
  return (selected.branches[0]?.fields ?? []).map((field, at): ListPart => {
    const key = field.responseKey;
    const reader = fieldReader(branches, 0, at);
    switch (field.meaning.kind) {
      case "connection-nodes": {
        const inner: BranchesReader = (binding) => reader(binding).branches;
        return { kind: "nodes", key, node: nodeOf(model, target, field.branches, inner) };
      }
      case "connection-edges":
        return { kind: "edges", key, parts: planEdges(model, target, field, reader, nodeOf) };
      case "connection-page-info": {
        const parts = (field.branches[0]?.fields ?? []).flatMap((part) =>
          part.meaning.kind === "page-info-part"
            ? [{ key: part.responseKey, part: part.meaning.part }]
            : [],
        );
        return { kind: "page-info", key, parts };
      }
      case "connection-total-count":
        return { kind: "total-count", key };
      case "connection-aggregate":
        return { kind: "aggregate", key, ...aggregateParts(field) };
      case "connection-groups":
        return planGroups(target, field, reader);
      default:
        throw new TypeError(`${field.name} is no part of a connection.`);
    }
  });
}

/** Plans a page of a list with its filter, order, cursor and whatever is asked of the whole list. */
export function planList(
  model: GraphModel,
  target: NodeType,
  selected: Listed,
  read: Reader<Listed>,
  nodeOf: NodePlanner,
): ListPlan {
  const { meaning } = selected;
  const relation = meaning.kind === "relation" ? meaning.field.relation : undefined;
  return {
    kind: "List",
    target,
    filter: planFilter(
      model,
      target,
      selected.arguments["where"],
      (binding) => read(binding).arguments["where"],
    ),
    order: planOrder(model, target, relation, selected.arguments["orderBy"]),
    seek: "none",
    after: planBoundary("after", selected, read),
    before: planBoundary("before", selected, read),
    backward: isBackward(selected.arguments),
    size: planSize(selected, read),
    hash: (binding) => (read(binding).arguments["listHash"] as () => string)(),
    parts: planParts(model, target, selected, read, nodeOf),
  };
}

/** Says whether a property always has a value, in whatever view a node stands. */
export function isAlwaysKnown(property: PropertyType): boolean {
  return property.required && property.claimed === undefined && !property.list;
}
