import type { ClaimRecord, ParagraphRecord } from "./records.js";

type Citation = Pick<ClaimRecord, "document" | "paragraph">;

const place = (document: string, number: string | undefined): string => `${document} ${number}`;

/** Makes the look-up of the paragraph that a claim cites; undefined where it is not attached. */
export function citedParagraphs(
  paragraphs: ReadonlyMap<string, ParagraphRecord>,
): (citation: Citation) => ParagraphRecord | undefined {
  const byPlace = new Map(
    [...paragraphs.values()].map((one) => [place(one.document, one.number), one]),
  );
  return ({ document, paragraph }) => byPlace.get(place(document, paragraph));
}
