import type { GraphModel, RelationType } from "../../model/index.js";
import { OTHER_COLOR, PALETTE } from "../palette.js";
import { dataType } from "./data-type.js";

function colorOf(model: GraphModel, { ends }: RelationType): string {
  const from = model.types.get(ends[0]?.from ?? "");
  return from === undefined ? OTHER_COLOR : PALETTE[from.family];
}

/** A type of relation in Bloom: it has the colour of those who act in it, and tells its sources. */
export function relationshipType(model: GraphModel, relation: RelationType): object {
  const { sources } = model.evidence.lists;
  const own = [...relation.properties.values()].filter(({ internal }) => !internal);
  const told = relation.evidence ? [] : [...own.map(({ name }) => name), sources];
  const caption = { isCaption: false, inTooltip: true, styles: [] };
  return {
    id: relation.type,
    name: relation.type,
    color: colorOf(model, relation),
    properties: [
      ...own.map((property) => ({
        propertyKey: property.name,
        type: relation.type,
        dataType: dataType(property),
      })),
      ...(relation.evidence
        ? []
        : [{ propertyKey: sources, type: relation.type, dataType: "string" }]),
    ],
    size: 1,
    textSize: 1,
    textAlign: "top",
    captions: [
      { key: relation.type, type: "relationship", ...caption, isCaption: true },
      ...told.map((key) => ({ key, type: "property", ...caption })),
    ],
    captionKeys: [],
    styleRules: [],
  };
}
