import type { DocumentRecord, EntityRecord, ParagraphRecord } from "../../knowledge/index.js";
import type { RepairedParagraph } from "../page/index.js";
import { readRange, type ParagraphRange } from "../read/paragraph-numbers.js";
import type { Fit } from "./recognise-documents.js";

const idOf = (idPrefix: string, document: string, number: string): string =>
  `${idPrefix}:${document.slice(document.indexOf(":") + 1)}:${number}`;

/** Which of the text's paragraphs a document declares to be its own, by the text's numbers. */
function rangeOf(record: DocumentRecord | undefined, { shift }: Fit): ParagraphRange | undefined {
  const range = readRange(record?.paragraphs);
  return range && { first: range.first + shift, last: range.last + shift };
}

const within = (position: number, { first, last }: ParagraphRange): boolean =>
  position >= first && position <= last;

/**
 * Divides a text's paragraphs among the documents it holds, under the numbers that claims cite.
 *
 * A document has the paragraphs it declares; one that declares none has those that no other does,
 * from the place of its P1 on: what stands before is left out, since no claim can cite it.
 */
export function pageParagraphs(
  paragraphs: readonly RepairedParagraph[],
  fits: readonly Fit[],
  entities: ReadonlyMap<string, EntityRecord>,
  idPrefix: string,
): readonly ParagraphRecord[] {
  const ranges = fits.map((fit) => ({
    fit,
    range: rangeOf(entities.get(fit.document)?.document, fit),
  }));
  return paragraphs.flatMap(({ text }, at) => {
    const position = at + 1;
    const declared = ranges.filter(({ range }) => range !== undefined && within(position, range));
    const others = ranges.filter(({ range, fit }) => !range && position > fit.shift);
    const owners = declared.length > 0 ? declared : others;
    return owners.map(({ fit: { document, shift } }): ParagraphRecord => {
      const number = `P${position - shift}`;
      return { id: idOf(idPrefix, document, number), document, number, position, text };
    });
  });
}
