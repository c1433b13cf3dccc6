/** The two bytes of a character in GBK. */
export type GbkBytes = readonly [lead: number, trail: number];

/** Both directions between GBK's two-byte codes and characters, the user-defined areas included. */
export interface GbkTable {
  /** Gives the character of two bytes, or undefined where the code has none. */
  readonly characterOf: (lead: number, trail: number) => string | undefined;
  /** Gives the two bytes of a character, or undefined where GBK has no two-byte code for it. */
  readonly bytesOf: (character: string) => GbkBytes | undefined;
}

const FIRST_LEAD = 0x81;
const FIRST_TRAIL = 0x40;
const LAST_BYTE = 0xfe;
const TRAILS = LAST_BYTE - FIRST_TRAIL + 1;

function build(): GbkTable {
  // The platform only decodes GBK, so decode every code once and keep both directions.
  const decoder = new TextDecoder("gbk", { fatal: true });
  const characters: (string | undefined)[] = [];
  const codes = new Map<string, GbkBytes>();
  for (let lead = FIRST_LEAD; lead <= LAST_BYTE; lead += 1) {
    for (let trail = FIRST_TRAIL; trail <= LAST_BYTE; trail += 1) {
      let character: string | undefined;
      try {
        character = decoder.decode(Uint8Array.of(lead, trail));
      } catch {
        character = undefined;
      }
      characters.push(character);
      if (character !== undefined && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return {
    characterOf: (lead, trail) =>
      lead < FIRST_LEAD || trail < FIRST_TRAIL || lead > LAST_BYTE || trail > LAST_BYTE
        ? undefined
        : characters[(lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL],
    bytesOf: (character) => codes.get(character),
  };
}

let built: GbkTable | undefined;

/** Gives the table of GBK, built at the first call. */
export function gbkTable(): GbkTable {
  built ??= build();
  return built;
}
