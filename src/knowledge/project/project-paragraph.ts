import { foldText } from "../fold-text.js";
import type { ParagraphRecord } from "../records.js";
import { attachedEntry } from "./attached-entry.js";
import { presenceLists } from "./evidence-lists.js";
import type { GraphPart } from "./hung-node.js";
import { edgeIdentity, projectEdge } from "./project-edge.js";
import { kindOf, projectNode } from "./project-node.js";
import type { Projecting } from "./projecting.js";

/** Makes the node of an attached paragraph, which stands in a view when its document does. */
export function projectParagraph(context: Projecting, paragraph: ParagraphRecord): GraphPart {
  const { kinds, relations, lists } = context.model.evidence;
  const { id, document, number, position, text, url } = paragraph;
  const entry = attachedEntry(context, { document, paragraph: number });
  return {
    nodes: [
      projectNode(kindOf(kinds.paragraph), id, {
        given: { number, position, text, key: foldText(text), url },
        carried: presenceLists(lists, [entry], context.nameOf),
        source: paragraph,
      }),
    ],
    edges: [projectEdge(edgeIdentity(relations["paragraph-of"], id, document))],
  };
}
