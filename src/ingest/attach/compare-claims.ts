import type { EntityRecord, ParagraphRecord } from "../../knowledge/index.js";
import {
  verifyPage,
  type ClaimStatus,
  type ClaimVerification,
  type PageClaim,
  type PageVerification,
} from "../page/index.js";
import type { AttachedDocument, AttachReport, ChangedClaim } from "./attach-report.js";

/** A document's claims, and its paragraphs before and after a text was attached. */
export interface Compared {
  readonly document: string;
  readonly claims: readonly PageClaim[];
  readonly before: readonly ParagraphRecord[];
  readonly after: readonly ParagraphRecord[];
}

function verify(
  claims: readonly PageClaim[],
  paragraphs: readonly ParagraphRecord[],
): PageVerification {
  return verifyPage({
    claims,
    paragraphs: paragraphs.map(({ number, text }) => ({
      paragraph: number,
      text,
      lost: [],
      restored: [],
    })),
  });
}

function changedClaim(
  { key, document, paragraph, status, missing }: ClaimVerification,
  before: ClaimStatus | undefined,
): ChangedClaim {
  return { key, document, paragraph, status, before, missing };
}

const stands = (status: ClaimStatus | undefined): boolean => status === "ok" || status === "lost";

/** Tells how the claims of documents stand in what is attached now, and how they did before. */
export function compareClaims(
  compared: readonly Compared[],
  entities: ReadonlyMap<string, EntityRecord>,
): Pick<AttachReport, "documents" | "fallen" | "risen"> {
  const documents: AttachedDocument[] = [];
  const fallen: ChangedClaim[] = [];
  const risen: ChangedClaim[] = [];
  for (const { document, claims, before, after } of compared) {
    const { claims: verified, summary } = verify(claims, after);
    documents.push({
      id: document,
      name: entities.get(document)?.name ?? document,
      paragraphs: after.length,
      claims: summary.claims,
      standing: summary.ok,
      lost: summary.lost,
      tokens: summary.tokens,
      tokensFound: summary.tokensFound,
    });
    const held = before.length === 0 ? [] : verify(claims, before).claims;
    for (const [at, claim] of verified.entries()) {
      const changed = changedClaim(claim, held[at]?.status);
      if (!stands(changed.status)) fallen.push(changed);
      else if (changed.before !== undefined && !stands(changed.before)) risen.push(changed);
    }
  }
  return { documents, fallen, risen };
}
