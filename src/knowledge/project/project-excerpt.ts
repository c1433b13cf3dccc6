import { excerptOf } from "../excerpt-of.js";
import type { ClaimRecord } from "../records.js";
import { attachedEntry } from "./attached-entry.js";
import { presenceLists } from "./evidence-lists.js";
import type { GraphPart } from "./hung-node.js";
import { edgeIdentity, projectEdge } from "./project-edge.js";
import { kindOf, projectNode } from "./project-node.js";
import type { Projecting } from "./projecting.js";

/** Makes the excerpt of a claim whose paragraph is attached; others have none. */
export function projectExcerpt(context: Projecting, claim: ClaimRecord): GraphPart {
  const { kinds, relations, lists } = context.model.evidence;
  const paragraph = context.paragraphOf(claim);
  if (paragraph === undefined) return { nodes: [], edges: [] };
  const kind = kindOf(kinds.excerpt);
  const id = `${kind.idPrefix}:${claim.key}`;
  const { marks, stands, missing } = excerptOf(claim, paragraph);
  const entry = attachedEntry(context, { document: claim.document, paragraph: claim.paragraph });
  return {
    nodes: [
      projectNode(kind, id, {
        given: { marks: marks.map((mark) => ({ ...mark })), stands, missingTokens: missing },
        carried: presenceLists(lists, [entry], context.nameOf),
      }),
    ],
    edges: [
      projectEdge(edgeIdentity(relations["has-excerpt"], claim.id, id)),
      projectEdge(edgeIdentity(relations["excerpt-of"], id, paragraph.id)),
    ],
  };
}
