const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "〈": "〉",
  "「": "」",
  "『": "』",
  "【": "】",
  "〖": "〗",
  "〔": "〕",
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(CLOSING));

/** Says whether a character opens a quotation, a title or a full-width bracket. */
export function isOpeningMark(character: string): boolean {
  return character in CLOSING;
}

/** Gives the mark that would close the innermost quotation or bracket still open, if any is. */
export function awaitedClosingMark(text: string): string | undefined {
  const awaited: string[] = [];
  for (const character of text) {
    const closer = CLOSING[character];
    if (closer !== undefined) awaited.push(closer);
    else if (CLOSERS.has(character)) {
      const match = awaited.lastIndexOf(character);
      if (match >= 0) awaited.length = match;
    }
  }
  return awaited.at(-1);
}
