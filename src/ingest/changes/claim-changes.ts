import type { Knowledge } from "../../knowledge/index.js";

/** What curators changed of what is held, and the ids of the claims that they spoke of. */
export interface ClaimChanges {
  readonly next: Knowledge;
  readonly recorded: readonly string[];
  readonly withdrawn: readonly string[];
  /** Already as wished: recorded in the same words, or withdrawn by curators before. */
  readonly unchanged: readonly string[];
}
