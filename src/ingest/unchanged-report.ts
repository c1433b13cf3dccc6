import type { IngestReport } from "./ingest-report.js";
import type { GraphState } from "./write/graph-state.js";

/**
 * Gives the report of an import that has nothing to do, judged by the digests of the files alone;
 * undefined when a file is new or changed, or a file of an imported document is missing.
 */
export function unchangedReport(
  { fileHashes, revision }: GraphState,
  hashes: readonly string[],
): IngestReport | undefined {
  const given = new Set(hashes);
  const concerned = [...fileHashes]
    .map(([id, text]) => ({ id, stored: text.split(" ") }))
    .filter(({ stored }) => stored.some((hash) => given.has(hash)));
  const stored = new Set(concerned.flatMap((document) => document.stored));
  const same = stored.size === given.size && hashes.every((hash) => stored.has(hash));
  if (!same) return undefined;
  return Object.freeze({
    documents: concerned.map(({ id }) => ({ id, outcome: "unchanged" as const })),
    nodesWritten: 0,
    edgesWritten: 0,
    removed: 0,
    revision,
  });
}
