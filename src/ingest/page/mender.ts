import type { PageKnowledge } from "./learn-page.js";

/** Where a mender stands in a damaged paragraph. */
export interface MendingPlace {
  /** The damaged paragraph. */
  readonly source: string;
  /** The next character of it to be read. */
  readonly at: number;
  /** What the paragraph's repair has given so far. */
  readonly output: string;
  readonly knowledge: PageKnowledge;
}

/** What a mender makes of the damage at a place. */
export interface Mend {
  /** How many UTF-16 units of the source it used up. */
  readonly length: number;
  /** What comes instead, with U+FFFD for each lost character. */
  readonly text: string;
  /** Why, wherever something was restored or lost; absent where something surplus went. */
  readonly reason?: string;
}

/** Recognises one kind of damage at a place; gives undefined where there is none of its kind. */
export type Mender = (place: MendingPlace) => Mend | undefined;
