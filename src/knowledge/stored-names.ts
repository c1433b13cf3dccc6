import { invariant } from "../errors/index.js";
import { propertyByRole, type GraphModel, type KindRole } from "../model/index.js";

/**
 * The books that the graph keeps of itself, and which kind declares each of them.
 *
 * They are properties without a role of their own, so they go by their names, which are checked
 * against the model before any is used.
 */
const BOOKS = Object.freeze({
  record: "entity",
  contentHash: "entity",
  fileHash: "document",
  revision: "graph",
  ontologyVersion: "graph",
} satisfies Record<string, KindRole>);

/** The names of the stored properties that are read back. */
export interface StoredNames extends Readonly<Record<keyof typeof BOOKS, string>> {
  /** The id of nodes and of edges. */
  readonly id: string;
  readonly kind: string;
}

/** Finds the names of what is read back in the model; InternalError where one is missing. */
export function storedNames({ evidence }: GraphModel): StoredNames {
  const { entity } = evidence.kinds;
  const books = Object.entries(BOOKS).map(([name, role]) => {
    const kind = evidence.kinds[role];
    invariant(kind.properties.has(name), `${kind.name} has no property ${name}.`);
    return [name, name];
  });
  return {
    ...(Object.fromEntries(books) as Record<keyof typeof BOOKS, string>),
    id: propertyByRole(entity, "id"),
    kind: propertyByRole(entity, "kind"),
  };
}
