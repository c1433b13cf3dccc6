import type { RootMeaning } from "../../api/index.js";
import type { Arguments } from "./arguments.js";

/** What a root field means and was given, as far as it is read. */
interface Meant {
  readonly meaning: RootMeaning;
  readonly given: Arguments;
}

/**
 * Turns a listing into the list it stands for: each argument into its filter, and its order.
 *
 * Takes the arguments as given, names of entities already replaced by ids; other root fields stay
 * as they are.
 */
export function asList({ meaning, given }: Meant): Meant {
  if (meaning.kind !== "listing") return { meaning, given };
  const { type, listing } = meaning;
  const { first, after, last, before, view } = given;
  const filters = Object.entries(listing.filters).flatMap(([name, filter]) => {
    const value = given[name];
    return value === undefined || value === null ? [] : [filter(value)];
  });
  return {
    meaning: { kind: "list", type },
    given: {
      where: { and: [listing.where, ...filters] },
      orderBy: listing.orderBy,
      first,
      after,
      last,
      before,
      view,
    },
  };
}
