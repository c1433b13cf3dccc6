/** The qualifiers whose value names an entity, by id or by any name. */
export const ENTITY_QUALIFIERS: ReadonlySet<string> = new Set(["stateOf", "decidedBy"]);
