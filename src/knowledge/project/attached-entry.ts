import { FIRST_DAY, LAST_DAY } from "../open-time.js";
import type { EvidenceEntry } from "./evidence-entry.js";
import type { Projecting } from "./projecting.js";

/** The entry by which what was attached stands in the views that have its document. */
export function attachedEntry(
  { entity }: Projecting,
  { document, paragraph }: Pick<EvidenceEntry, "document" | "paragraph">,
): EvidenceEntry {
  return {
    claim: "",
    document,
    paragraph,
    knownFrom: entity(document).document?.knownFrom ?? FIRST_DAY,
    knownTo: LAST_DAY,
    validFrom: FIRST_DAY,
    validTo: LAST_DAY,
    modality: "",
  };
}
