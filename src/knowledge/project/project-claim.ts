import type { RelationRole } from "../../model/index.js";
import type { ProjectedEdge, ProjectedNode } from "../projection.js";
import { foldText } from "../fold-text.js";
import { LAST_DAY } from "../open-time.js";
import type { ClaimRecord } from "../records.js";
import { claimFate } from "./claim-fate.js";
import { evidenceEntry } from "./evidence-entry.js";
import { evidenceLists } from "./evidence-lists.js";
import { mentionedBy } from "./mentioned-by.js";
import { objectWords } from "./object-words.js";
import { qualifierParts } from "./qualifier-parts.js";
import { edgeIdentity, projectEdge } from "./project-edge.js";
import { kindOf, projectNode } from "./project-node.js";
import type { Projecting } from "./projecting.js";

/** Makes the node of a claim, with everything that was said of it. */
export function projectClaim(context: Projecting, claim: ClaimRecord): ProjectedNode {
  const { kinds, lists } = context.model.evidence;
  const { recordedFrom, recordedTo, ...source } = claim;
  const { subject } = claim;
  const given = {
    key: claim.key,
    kind: claim.kind,
    predicate: claim.predicate,
    subjectText: claim.subjectText ?? (subject === undefined ? "" : context.nameOf(subject)),
    objectText: objectWords(context, claim),
    value: claim.value,
    valueMax: claim.valueMax,
    comparator: claim.comparator,
    unit: claim.unit,
    qualifiers: qualifierParts(claim.qualifiers),
    paragraph: claim.paragraph,
    tokens: claim.tokens,
    tokenKeys: claim.tokens.map(foldText),
    statement: claim.statement,
    statementZh: claim.statementZh,
    modality: claim.modality,
    attributionKind: claim.attributionKind,
    sourceCount: claim.sourceCount,
    inferred: claim.inferred,
    directQuote: claim.directQuote,
    about: claim.about === undefined ? undefined : { ...claim.about },
    knownFrom: claim.knownFrom,
    knownTo: claim.knownTo === LAST_DAY ? undefined : claim.knownTo,
    fate: claimFate(context, claim),
    recordedBy: claim.recordedBy,
    withdrawnBy: claim.withdrawnBy,
    withdrawalReason: claim.withdrawalReason,
  };
  const carried = evidenceLists(lists, [evidenceEntry(claim)], context.nameOf);
  return projectNode(kindOf(kinds.claim), claim.id, {
    given,
    carried,
    source,
    noted: { recordedFrom, recordedTo },
  });
}

/** Makes the edges from a claim to its document and to all entities it names. */
export function projectClaimEdges(
  { model, knowledge }: Projecting,
  claim: ClaimRecord,
): readonly ProjectedEdge[] {
  const { relations } = model.evidence;
  const ends: readonly (readonly [RelationRole, readonly (string | undefined)[]])[] = [
    ["stated-in", [claim.document]],
    ["mentions", mentionedBy(claim, knowledge)],
    ["subject", [claim.subject]],
    ["object", [claim.object]],
    ["attributed-to", [...new Set(claim.attributedTo)]],
    ["reported-by", [claim.reportedBy]],
  ];
  return ends.flatMap(([role, ids]) =>
    ids
      .filter((id) => id !== undefined)
      .map((id) => projectEdge(edgeIdentity(relations[role], claim.id, id))),
  );
}
