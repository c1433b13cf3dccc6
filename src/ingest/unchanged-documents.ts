import { readDigests } from "./read/file-digest.js";
import type { GraphState } from "./write/graph-state.js";

/**
 * Gives the documents of an import that has nothing to do, judged by the digests of the files
 * alone; undefined when a file is new or changed.
 */
export function unchangedDocuments(
  { fileHashes }: Pick<GraphState, "fileHashes">,
  digests: readonly string[],
): readonly string[] | undefined {
  const given = new Set(digests);
  const stored = [...fileHashes].map(([id, text]) => ({ id, digests: readDigests(text) }));
  const known = new Set(stored.flatMap((document) => document.digests));
  if (!digests.every((one) => known.has(one))) return undefined;
  return stored
    .filter((document) => document.digests.some((one) => given.has(one)))
    .map(({ id }) => id);
}
