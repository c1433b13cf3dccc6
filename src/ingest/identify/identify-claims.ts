import type { ClaimRecord } from "../../knowledge/index.js";
import { within, type Place } from "../read/place.js";
import type { RawClaim } from "../read/raw-content.js";
import type { Report } from "../validate/report.js";
import type { Placed, SoundFile } from "../validate/sound-file.js";
import { ENTITY_QUALIFIERS } from "./entity-qualifiers.js";
import type { NameIndex } from "./name-index.js";
import { toClaimRecord, type Identify } from "./to-claim-record.js";

/** A claim taken over, with the place where it stands. */
export interface IdentifiedClaim {
  readonly record: ClaimRecord;
  readonly place: Place;
}

/** Something that has the form of an id, such as `chip:h20`. */
const ID_FORM = /^[a-z][a-z-]*:\S+$/u;

/** Qualifiers in words may be anything, but one that has the form of an id must be one. */
function checkQualifiers({ raw, place }: Placed<RawClaim>, index: NameIndex, report: Report): void {
  for (const [name, value] of Object.entries(raw.qualifiers ?? {})) {
    if (ENTITY_QUALIFIERS.has(name) || typeof value !== "string") continue;
    if (!ID_FORM.test(value) || !index.hasPrefix(value)) continue;
    if (index.entity(value) !== undefined) continue;
    const message = `"${value}" is no entity that is declared.${index.suggest(value)}`;
    report(within(place, "qualifiers", name), message);
  }
}

/** Takes the claims of files over as records; whatever names nothing that is held is a mistake. */
export function identifyClaims(
  files: readonly SoundFile[],
  index: NameIndex,
  claimPrefix: string,
  report: Report,
): readonly IdentifiedClaim[] {
  return files.flatMap(({ source, document, claims }) =>
    claims.map((claim) => {
      const { raw, place } = claim;
      const identify: Identify = (text, ...path) => {
        const found = index.find(text);
        if (found !== undefined) return found;
        const message = `"${text}" is no entity that is declared, by id or name.${index.suggest(text)}`;
        report(within(place, ...path), message);
        return text;
      };
      const id = `${claimPrefix}:${raw.key}`;
      const cited = { id, document: document?.raw.id ?? "", file: source.name };
      const record = toClaimRecord(raw, cited, identify);
      checkQualifiers(claim, index, report);
      return { record, place };
    }),
  );
}
