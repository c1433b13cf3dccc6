import type { Knowledge } from "./records.js";

/** All that was held before a change and after it. */
export interface KnowledgeChange {
  readonly before: Knowledge;
  readonly after: Knowledge;
  /** The day that counts as today. */
  readonly today: string;
}
