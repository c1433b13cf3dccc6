import type { Knowledge } from "./records.js";

/** Nothing at all: what an empty store holds. */
export const NO_KNOWLEDGE: Knowledge = Object.freeze({
  entities: new Map(),
  claims: new Map(),
  paragraphs: new Map(),
});
