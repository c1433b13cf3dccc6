import type { GraphModel } from "../../model/index.js";

/** Whether a text is an id rather than a name: it starts with the prefix of a kind. */
export function isId(model: GraphModel, given: string): boolean {
  const prefix = given.slice(0, given.indexOf(":"));
  return (
    given.includes(":") && [...model.kinds.values()].some(({ idPrefix }) => idPrefix === prefix)
  );
}
