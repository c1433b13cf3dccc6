import { isPinyinSyllable } from "./is-pinyin-syllable.js";

/** What an undamaged part of a page tells about its damaged parts. */
export interface PageKnowledge {
  /** Says whether the page somewhere gives this reading behind this character. */
  readonly reads: (character: string, syllable: string) => boolean;
  /** The characters that the page gives with this reading. */
  readonly readAs: (syllable: string) => readonly string[];
  /** Says whether two characters stand next to each other somewhere on the page. */
  readonly adjoins: (first: string, second: string) => boolean;
}

/**
 * Learns from a page's own text which readings its characters have and which characters adjoin.
 *
 * The page serves as its own dictionary: a damaged spot is restored only to what the page
 * shows elsewhere, so no list of words can lead the repair astray.
 */
export function learnPage(paragraphs: readonly string[]): PageKnowledge {
  const readings = new Map<string, Set<string>>();
  const pairs = new Set<string>();
  for (const paragraph of paragraphs) {
    const plain = paragraph.replace(
      /(\p{Script=Han})\(([\p{Ll}\p{M}]{1,9})\)/gu,
      (all, character: string, reading: string) => {
        const syllable = reading.normalize("NFC");
        if (!isPinyinSyllable(syllable)) return all;
        const characters = readings.get(syllable) ?? new Set();
        readings.set(syllable, characters.add(character));
        return character;
      },
    );
    const characters = [...plain];
    characters.forEach((character, at) => pairs.add(character + (characters[at + 1] ?? "")));
  }
  return {
    reads: (character, syllable) =>
      readings.get(syllable.normalize("NFC"))?.has(character) === true,
    readAs: (syllable) => [...(readings.get(syllable.normalize("NFC")) ?? [])],
    adjoins: (first, second) => pairs.has(first + second),
  };
}
