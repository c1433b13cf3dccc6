import { gbkTable } from "./gbk-table.js";
import { isHan } from "./is-han.js";
import type { PageKnowledge } from "./learn-page.js";

/** A stretch of text read one byte off: what is known of its bytes and of its last character. */
export interface ShiftedRun {
  /** The bytes that the lost first byte may have been. */
  readonly firstBytes: readonly number[];
  /** The characters read from halves of their neighbours. */
  readonly misread: string;
  /** The Latin letter that is really the last character's second byte. */
  readonly letter: string;
  /** The reading that the page gives behind the last character. */
  readonly reading?: string | undefined;
  /** The character behind the run, which is sound. */
  readonly next: string;
  /** Says what the first character may be; the others are Han. */
  readonly mayStart: (character: string) => boolean;
}

/** What a shifted run may have been, and whether the page's own words bear it out. */
export interface ShiftedRunSolution {
  readonly candidates: readonly string[];
  readonly attested: boolean;
}

/** Decoders turn codes of the user-defined areas into private characters, which page tools then drop. */
const PRIVATE = /^\p{Co}$/u;

function decode(bytes: readonly number[]): string | undefined {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const character = gbkTable().characterOf(bytes[at] ?? 0, bytes[at + 1] ?? 0);
    if (character === undefined) return undefined;
    text += character;
  }
  return text;
}

/** Beyond this many bytes nearly any words could be made to fit, so none are looked for. */
const LONGEST_WITH_DROPPED = 24;

/** Every way to put one dropped private character back among the misread ones. */
function* withDropped(misread: readonly number[]): Generator<readonly number[]> {
  if (misread.length > LONGEST_WITH_DROPPED) return;
  for (let at = 0; at <= misread.length; at += 2) {
    for (let code = 0xe000; code <= 0xf8ff; code += 1) {
      const bytes = gbkTable().bytesOf(String.fromCharCode(code));
      if (bytes) yield [...misread.slice(0, at), ...bytes, ...misread.slice(at)];
    }
  }
}

/**
 * Works out what a shifted run was, first from the bytes at hand, then with one dropped character.
 *
 * Candidates that the page's own words bear out - each two neighbouring Han characters also stand
 * next to each other elsewhere - come alone; otherwise all that the bytes allow come.
 */
export function solveShiftedRun(run: ShiftedRun, knowledge: PageKnowledge): ShiftedRunSolution {
  const misread = [...run.misread].flatMap((character) => [
    ...(gbkTable().bytesOf(character) ?? [0, 0]),
  ]);
  const letter = run.letter.charCodeAt(0);
  const fits = (text: string | undefined): text is string => {
    if (text === undefined) return false;
    const [first = "", ...rest] = text;
    const last = rest.at(-1) ?? first;
    if (!run.mayStart(first) || PRIVATE.test(first) || !rest.every(isHan)) return false;
    return run.reading === undefined || knowledge.reads(last, run.reading);
  };
  const attested = (text: string): boolean => {
    const han = [...text].filter(isHan);
    // A single character has no neighbour of its own; the one behind it serves.
    const words = han.length === 1 && isHan(run.next) ? [...han, run.next] : han;
    return (
      words.length > 1 && words.slice(1).every((one, at) => knowledge.adjoins(words[at] ?? "", one))
    );
  };
  const solve = (middles: Iterable<readonly number[]>): readonly string[] => {
    const texts = new Set<string>();
    for (const middle of middles) {
      for (const first of run.firstBytes) {
        const text = decode([first, ...middle, letter]);
        if (fits(text)) texts.add(text);
      }
    }
    return [...texts];
  };
  const straight = solve([misread]);
  const sure = straight.filter(attested);
  if (sure.length > 0) return { candidates: sure, attested: true };
  const dropped = solve(withDropped(misread));
  const likely = dropped.filter(attested);
  // What the bytes at hand allow goes before what takes a further loss, unless only that makes words.
  if (likely.length > 0 && (straight.length === 0 || run.misread !== "")) {
    return { candidates: likely, attested: true };
  }
  return { candidates: straight.length > 0 ? straight : dropped, attested: false };
}
