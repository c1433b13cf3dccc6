/** Arguments after coercion by the schema; a cursor is already decoded. */
export type Arguments = Readonly<Record<string, unknown>>;
