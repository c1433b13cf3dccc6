/** The paragraphs from one number to another, both included. */
export interface ParagraphRange {
  readonly first: number;
  readonly last: number;
}

/** Reads the number of a paragraph such as `P41`; undefined for places named otherwise. */
export function readNumber(paragraph: string | undefined): number | undefined {
  const [, number] = /^P(\d+)$/u.exec(paragraph ?? "") ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Reads a document's paragraphs such as `P10–P64`; undefined for anything else. */
export function readRange(paragraphs: string | undefined): ParagraphRange | undefined {
  const [, first, last] = /^P(\d+)[–-]P?(\d+)$/u.exec(paragraphs ?? "") ?? [];
  if (first === undefined || last === undefined) return undefined;
  return { first: Number(first), last: Number(last) };
}
