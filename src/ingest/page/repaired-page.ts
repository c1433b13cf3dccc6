/** A stretch of characters that the page lost for good; each stands in the text as one U+FFFD. */
export interface LostSpot {
  /** The paragraph's name, such as `P7`. */
  readonly paragraph: string;
  /** Where the stretch starts in the repaired text, in UTF-16 units. */
  readonly offset: number;
  /** How many characters are lost. */
  readonly length: number;
  readonly reason: string;
}

/** A stretch of text that the repair worked out, kept so that a reader can judge it. */
export interface RestoredSpot {
  /** The paragraph's name, such as `P7`. */
  readonly paragraph: string;
  /** Where the restored text starts in the repaired text, in UTF-16 units. */
  readonly offset: number;
  /** What the page had there. */
  readonly damaged: string;
  /** What stands there now; it may hold lost characters. */
  readonly text: string;
  readonly reason: string;
}

/** One paragraph of a page after repair. */
export interface RepairedParagraph {
  /** `P1`, `P2` and on, in the page's order. */
  readonly paragraph: string;
  readonly text: string;
  readonly lost: readonly LostSpot[];
  readonly restored: readonly RestoredSpot[];
}
