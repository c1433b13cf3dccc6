import { invariant } from "../../errors/index.js";
import type { ScanPlan } from "../plan/plan-nodes.js";
import { scanSource, type ListSource } from "./list-source.js";
import { propertyInView } from "./lower-view.js";
import type { Lowering } from "./lowering.js";

/** The source of a root list, whose edges may show where their nodes' texts have what is sought. */
export function textSource(lowering: Lowering, { list, text }: ScanPlan): ListSource {
  const source = scanSource(list.target);
  if (text === undefined) return source;
  const { property, find } = text;
  return {
    ...source,
    edgePart(part, inner) {
      if (part.kind !== "text-marks") return undefined;
      invariant(inner.variable === source.node, "A search tells of the node that was found.");
      const column = inner.columns.add(`property ${property.name}`, () =>
        propertyInView(lowering, inner.variable, property),
      );
      const parts = part.parts.map(({ key, property: { name } }) => ({ key, part: name }));
      return { kind: "field", key: part.key, shape: { kind: "Marks", column, find, parts } };
    },
  };
}
