import { foldName } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { didYouMean } from "../../util/index.js";
import { within } from "../read/place.js";
import type { RawEntity } from "../read/raw-content.js";
import type { Report } from "./report.js";
import type { Placed } from "./sound-file.js";

/** The kinds whose things are entities. */
function entityKinds({ kinds, evidence }: GraphModel): readonly string[] {
  return [...kinds.values()]
    .filter(({ interfaces }) => interfaces.includes(evidence.kinds.entity.name))
    .map(({ name }) => name);
}

/** Checks an entity's kind, the prefix of its id, and that its names are more than punctuation. */
export function checkEntity(
  { raw, place }: Placed<RawEntity>,
  model: GraphModel,
  report: Report,
): void {
  const known = entityKinds(model);
  const kind = known.includes(raw.kind) ? model.kinds.get(raw.kind) : undefined;
  if (kind === undefined) {
    report(within(place, "kind"), `"${raw.kind}" is no kind.${didYouMean(raw.kind, known)}`);
    return;
  }
  const { idPrefix = "" } = kind;
  if (!raw.id.startsWith(`${idPrefix}:`) || raw.id === `${idPrefix}:`) {
    const rest = raw.id.slice(raw.id.indexOf(":") + 1) || "…";
    report(
      within(place, "id"),
      `the id of a ${kind.label.en} starts with "${idPrefix}:"; "${raw.id}" does not. Did you mean "${idPrefix}:${rest}"?`,
    );
  }
  for (const field of ["name", "nameZh"]) {
    const name = raw[field];
    if (typeof name === "string" && foldName(name) === "") {
      report(within(place, field), "the name is blank.");
    }
  }
}
