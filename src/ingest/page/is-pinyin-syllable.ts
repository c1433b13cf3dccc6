/** Which finals each initial takes in standard Mandarin; "" is the syllable without an initial. */
const FINALS: Readonly<Record<string, string>> = {
  "": "a o e ai ei ao ou an en ang eng er",
  b: "a o ai ei ao an en ang eng i ie iao ian in ing u",
  p: "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
  m: "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
  f: "a o ei ou an en ang eng u",
  d: "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
  t: "a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
  n: "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un ü üe",
  l: "a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe",
  g: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  k: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  h: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  j: "i ia ie iao iu ian in iang ing iong u ue uan un",
  q: "i ia ie iao iu ian in iang ing iong u ue uan un",
  x: "i ia ie iao iu ian in iang ing iong u ue uan un",
  zh: "a e i ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  ch: "a e i ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  sh: "a e i ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
  r: "e i ao ou an en ang eng ong u ua uo ui uan un",
  z: "a e i ai ei ao ou an en ang eng ong u uo ui uan un",
  c: "a e i ai ao ou an en ang eng ong u uo ui uan un",
  s: "a e i ai ao ou an en ang eng ong u uo ui uan un",
  y: "a o e ai ao ou an ang ong i in ing u ue uan un",
  w: "a o ai ei an en ang eng u",
};

/** Macron, acute, caron and grave, as combining marks. */
const TONES = ["\u0304", "\u0301", "\u030C", "\u0300"] as const;

/** Where the tone mark stands: on a or e, else on the o of ou, else on the last vowel. */
function tonedVowel(syllable: string): number {
  const open = syllable.search(/[ae]/u);
  if (open >= 0) return open;
  const before = syllable.indexOf("ou");
  return before >= 0 ? before : syllable.search(/[iouü](?=[^iouü]*$)/u);
}

const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS)
    .flatMap(([initial, finals]) => finals.split(" ").map((final) => initial + final))
    .flatMap((syllable) => {
      const end = tonedVowel(syllable) + 1;
      return TONES.map((tone) =>
        (syllable.slice(0, end) + tone + syllable.slice(end)).normalize("NFC"),
      );
    }),
);

/**
 * Says whether a text is one syllable of Mandarin in pinyin, in small letters and with its tone mark.
 *
 * The tone mark must stand on the vowel that the spelling rules give; syllables of the neutral tone,
 * which have no mark, are not accepted, since they cannot be told from other words in Latin letters.
 */
export function isPinyinSyllable(text: string): boolean {
  return SYLLABLES.has(text.normalize("NFC"));
}
