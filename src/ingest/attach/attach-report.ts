import type { ClaimStatus } from "../page/index.js";

/** A document that an attached text holds, and how its claims stand in it. */
export interface AttachedDocument {
  readonly id: string;
  readonly name: string;
  readonly paragraphs: number;
  /** Claims that cite a paragraph and have tokens. */
  readonly claims: number;
  readonly standing: number;
  /** Claims of which lost characters hide whether they stand. */
  readonly lost: number;
  readonly tokens: number;
  readonly tokensFound: number;
}

/** A claim that does not stand, or stands again. */
export interface ChangedClaim {
  readonly key: string;
  readonly document: string;
  readonly paragraph: string;
  readonly status: ClaimStatus;
  /** How it stood in what was attached before; undefined where nothing was. */
  readonly before: ClaimStatus | undefined;
  readonly missing: readonly string[];
}

/** What attaching a text did. */
export interface AttachReport {
  readonly documents: readonly AttachedDocument[];
  /** Paragraphs of the text that belong to none of the documents, counted from 1. */
  readonly leftOut: readonly number[];
  /** Claims that neither stand nor may stand behind lost characters. */
  readonly fallen: readonly ChangedClaim[];
  /** Claims that stand and did not stand in what was attached before. */
  readonly risen: readonly ChangedClaim[];
  /** False where the graph held exactly this already. */
  readonly changed: boolean;
  /** The graph's revision afterwards: the same as before when nothing changed. */
  readonly revision: number;
}
