import type { GraphModel, NodeKind } from "../../model/index.js";
import { OTHER_COLOR, PALETTE } from "../palette.js";
import { nodeProperties } from "./node-properties.js";

/** Whether nodes of the kind get a tooltip line: names in both languages, and what is compared. */
function captions(kind: NodeKind): readonly object[] {
  const told = [...kind.properties.values()].filter(
    ({ name, role, claimed, internal }) =>
      !internal && name !== kind.caption && (role === "name-zh" || claimed !== undefined),
  );
  return [kind.caption, ...told.map(({ name }) => name)].map((key) => ({
    key,
    type: "property",
    isCaption: key === kind.caption,
    inTooltip: true,
    styles: [],
    isGdsData: false,
  }));
}

const LOOK = Object.freeze({ icon: "no-icon", size: 1, textSize: 1, textAlign: "top" });

/** The category of nodes that no other category takes. */
export function otherCategory(time: number): object {
  return {
    id: 0,
    name: "Other",
    color: OTHER_COLOR,
    ...LOOK,
    labels: [],
    properties: [],
    captions: [],
    captionKeys: [],
    styleRules: [],
    createdAt: time,
    lastEditedAt: time,
  };
}

/** The category of a kind: its name, colour, caption and properties. */
export function category(model: GraphModel, kind: NodeKind, id: number, time: number): object {
  return {
    id,
    name: kind.name,
    color: PALETTE[kind.family],
    ...LOOK,
    labels: [kind.name],
    properties: nodeProperties(model, kind),
    captions: captions(kind),
    captionKeys: [],
    styleRules: [],
    createdAt: time,
    lastEditedAt: time,
  };
}
