import { createHash } from "node:crypto";
import { printJson } from "./print-json.js";

/**
 * Names the state of the rules of export control: a digest of all code that gives verdicts.
 *
 * Certificates carry it. Predicates are code, so nothing less than the code tells that rules are
 * the same. Takes the ids of the rules, and the sources by path.
 */
export function rulesFile(ids: readonly string[], sources: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [path, text] of [...sources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines = text.replaceAll("\r\n", "\n");
    hash.update(`${path}\n${lines.length}\n${lines}`);
  }
  return printJson({ hash: hash.digest("hex"), ids });
}
