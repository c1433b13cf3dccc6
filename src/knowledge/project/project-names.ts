import { hashText } from "../../util/index.js";
import { foldName } from "../fold-name.js";
import type { EntityRecord, NameRecord } from "../records.js";
import type { GraphPart } from "./hung-node.js";
import { edgeIdentity, projectEdge } from "./project-edge.js";
import { kindOf, projectNode } from "./project-node.js";
import type { Projecting } from "./projecting.js";

/** Gives all names of an entity, each text once; what was said of a name in the list holds. */
export function namesOf({ name, nameZh, names }: EntityRecord): readonly NameRecord[] {
  const main: readonly NameRecord[] = [
    { text: name, language: "en" },
    ...(nameZh === undefined ? [] : [{ text: nameZh, language: "zh", script: "Hans" }]),
  ];
  const byText = new Map([...main, ...names].map((entry) => [entry.text, entry]));
  return [...byText.values()];
}

/** Makes the nodes of an entity's names, each with the key by which it is sought. */
export function projectNames({ model }: Projecting, entity: EntityRecord): GraphPart {
  const { kinds, relations } = model.evidence;
  const kind = kindOf(kinds.name);
  const nodes = namesOf(entity).map(({ text, language, script, region }) => {
    const id = `${kind.idPrefix}:${entity.id}:${hashText(text)}`;
    return projectNode(kind, id, {
      given: { text, key: foldName(text), language, script, region },
    });
  });
  const edges = nodes.map(({ id }) => projectEdge(edgeIdentity(relations.named, entity.id, id)));
  return { nodes, edges };
}
