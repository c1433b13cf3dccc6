import {
  claimedLists,
  claimedValues,
  partName,
  type GraphModel,
  type NodeType,
} from "../../model/index.js";
import { dataType } from "./data-type.js";

/** A stored property as a picture may show it. */
export interface ShownProperty {
  readonly name: string;
  readonly dataType: string;
  /** True for bookkeeping, which a reader's card leaves out. */
  readonly exclude: boolean;
}

function declared(type: NodeType): readonly ShownProperty[] {
  return [...type.properties.values()].flatMap((property) => {
    const shown = { dataType: dataType(property), exclude: property.internal };
    if (property.gathers !== undefined) return [];
    if (property.type.kind !== "value") return [{ name: property.name, ...shown }];
    const prefix = property.flattened ?? "";
    return property.type.parts.map(({ name }) => ({ name: partName(prefix, name), ...shown }));
  });
}

function lists(names: readonly string[]): readonly ShownProperty[] {
  return names.map((name) => ({ name, dataType: "array", exclude: true }));
}

/** What is stored beside the declared properties: the claims' lists, and the sources in words. */
function carried({ evidence }: GraphModel, type: NodeType): readonly ShownProperty[] {
  const claimed = [...type.properties.values()].filter(
    (property) => property.claimed !== undefined,
  );
  const groups = [...new Set(claimed.map((property) => property.claimed ?? ""))];
  const { sources, live, ...others } = evidence.lists;
  return [
    { name: sources, dataType: "string", exclude: false },
    { name: live, dataType: "boolean", exclude: true },
    ...lists([
      ...Object.values(others),
      ...groups.flatMap((group) => Object.values(claimedLists(group))),
      ...claimed.map(({ name }) => claimedValues(name)),
    ]),
  ];
}

/** Lists what nodes of a type store, what a reader wants to see first. */
export function nodeProperties(model: GraphModel, type: NodeType): readonly ShownProperty[] {
  const all = [...declared(type), ...carried(model, type)];
  return all.filter(({ name }, at) => all.findIndex((other) => other.name === name) === at);
}
