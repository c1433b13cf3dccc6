import { foldName, type EntityRecord } from "../../knowledge/index.js";
import { describePlace, within, type Place } from "../read/place.js";
import type { ContentPath } from "../read/source-file.js";
import type { Report } from "../validate/report.js";
import type { NameIndex } from "./name-index.js";

/** A name of an entity, with the place where it is given; undefined where it is only stored. */
interface GivenName {
  readonly id: string;
  readonly text: string;
  readonly place: Place | undefined;
}

function givenName(entity: EntityRecord, key: string, place: Place | undefined): GivenName {
  const { id, name, nameZh, names } = entity;
  const given: readonly (readonly [string | undefined, ContentPath])[] = [
    [name, ["name"]],
    [nameZh, ["nameZh"]],
    ...names.map(({ text }, at) => [text, ["names", at]] as const),
  ];
  const found = given.find(([text]) => text !== undefined && foldName(text) === key);
  const [text = name, path = []] = found ?? [];
  return { id, text, place: place === undefined ? undefined : within(place, ...path) };
}

const describe = ({ id, text, place }: GivenName): string =>
  `${id} ("${text}", ${place === undefined ? "already in the graph" : describePlace(place)})`;

/** Reports every name that two entities share, since it would say of neither which is meant. */
export function checkNames(
  index: NameIndex,
  places: ReadonlyMap<string, Place>,
  report: Report,
): void {
  for (const { key, ids } of index.clashes) {
    const names = ids.flatMap((id) => {
      const entity = index.entity(id);
      return entity === undefined ? [] : [givenName(entity, key, places.get(id))];
    });
    const newest = names.findLast(({ place }) => place !== undefined);
    if (newest?.place === undefined) continue;
    const both = names.map(describe).join(" and ");
    report(newest.place, `one name for two things: ${both}; give one of them another name.`);
  }
}
