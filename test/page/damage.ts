/** The readings that the damaging program writes behind characters. */
export type Readings = Readonly<Record<string, string>>;

/** The kinds of damage, each of which a choice may let happen or not. */
export type DamageKind =
  | "reading"
  | "reading-behind-letter"
  | "reading-inside"
  | "shifted"
  | "tail"
  | "stop-tail";

/** Decides at each spot where a kind of damage could happen whether it does. */
export type DamageChoice = (kind: DamageKind) => boolean;

const decoder = new TextDecoder("gbk", { fatal: true });

function decodePair(lead: number, trail: number): string | undefined {
  try {
    return decoder.decode(Uint8Array.of(lead, trail));
  } catch {
    return undefined;
  }
}

const codes = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const character = decodePair(lead, trail);
    if (character !== undefined && !codes.has(character)) codes.set(character, [lead, trail]);
  }
}

/** Our texts have half-width marks where the page, before it was folded, had full-width ones. */
function encode(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0;
  if (",:;!?%()".includes(character)) return [0xa3, code | 0x80];
  if (code < 0x80) return [code];
  const pair = codes.get(character);
  if (!pair) throw new Error(`No code for ${character}`);
  return pair;
}

/** Decodes as a careless program does: a bad pair gives `?`, private characters vanish. */
function decode(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
    } else {
      at += 1;
      const character = decodePair(lead, bytes[at] ?? 0) ?? "?";
      if (!/\p{Co}/u.test(character)) text += character;
    }
  }
  return text.replace(/[\uFF01-\uFF5E]/gu, (full) =>
    String.fromCharCode((full.codePointAt(0) ?? 0) - 0xfee0),
  );
}

const isLetterByte = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x40 && byte <= 0x7e;

/** How many characters a run starting with a quotation mark takes to fall into step again. */
function shiftedRun(cells: readonly (readonly number[])[], from: number): number | undefined {
  if (cells[from]?.[0] !== 0xa1 || ![0xb0, 0xb1].includes(cells[from]?.[1] ?? 0)) return undefined;
  for (let to = from + 1; to < cells.length; to += 1) {
    const cell = cells[to] ?? [];
    if (
      cell.length !== 2 ||
      !/\p{Script=Han}/u.test(decodePair(cell[0] ?? 0, cell[1] ?? 0) ?? "")
    ) {
      return undefined;
    }
    if (isLetterByte(cell[1])) {
      const bytes = cells
        .slice(from, to + 1)
        .flat()
        .slice(1, -1);
      const misread = bytes.flatMap((lead, at) =>
        at % 2 === 0 ? [decodePair(lead, bytes[at + 1] ?? 0) ?? "?"] : [],
      );
      const dropped = misread.filter((one) => /\p{Co}/u.test(one)).length;
      const readable = misread.every((one) => /[\p{Script=Han}\p{Co}]/u.test(one));
      return readable && dropped <= 1 && dropped < misread.length ? to : undefined;
    }
  }
  return undefined;
}

/** Damages a sound paragraph byte by byte, as the program that worked on the page did. */
export function damage(text: string, readings: Readings, choose: DamageChoice): string {
  const characters = [...text];
  const cells = characters.map(encode);
  const note = (character: string): readonly number[] =>
    [...("(" + (readings[character] ?? "") + ")")].flatMap((one) =>
      one < "\u0080" ? [one.charCodeAt(0)] : encode(one),
    );
  const known = (lead: number | undefined, trail: number | undefined): string | undefined => {
    const character =
      lead !== undefined && lead >= 0x81 && trail !== undefined
        ? decodePair(lead, trail)
        : undefined;
    return character !== undefined && character in readings ? character : undefined;
  };
  const bytes: number[] = [];
  let runEnd = -1;
  cells.forEach((cell, at) => {
    const character = characters[at] ?? "";
    const inRun = at < runEnd;
    const before = at > 0 ? cells[at - 1]?.at(-1) : undefined;
    const seen = known(before, cell[0]);
    const to = character === "。" && at > runEnd ? shiftedRun(cells, at + 1) : undefined;
    if (to !== undefined && choose("shifted")) {
      runEnd = to;
      bytes.push(0x3f, 0xa3);
    } else if (
      at > runEnd &&
      seen !== undefined &&
      cell.length === 2 &&
      isLetterByte(cell[1]) &&
      choose("reading-inside")
    ) {
      bytes.push(cell[0] ?? 0, ...note(seen), cell[1] ?? 0);
    } else if (
      seen !== undefined &&
      !inRun &&
      isLetterByte(cell[0]) &&
      choose("reading-behind-letter")
    ) {
      bytes.push(...cell, ...note(seen));
    } else {
      bytes.push(...cell);
      if (!inRun && character in readings && choose("reading")) bytes.push(...note(character));
    }
  });
  if (text.endsWith("。”") && choose("tail")) {
    bytes.splice(-4, 4, 0x3f, 0xa3, 0xa1, 0xb1);
    return decode([...bytes, ...Buffer.from("</p>")]);
  }
  if (text.endsWith("。") && choose("stop-tail")) {
    bytes.splice(-1, 1);
    return decode([...bytes, ...Buffer.from("</p>")]);
  }
  return decode(bytes);
}
