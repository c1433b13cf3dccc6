import { foldName, namesOf, type EntityRecord } from "../../knowledge/index.js";
import { didYouMean } from "../../util/index.js";

/** Finds entities by id or by any of their names, whatever their case, width and script. */
export class NameIndex {
  readonly #entities: ReadonlyMap<string, EntityRecord>;
  readonly #ids = new Map<string, Set<string>>();

  constructor(entities: ReadonlyMap<string, EntityRecord>) {
    this.#entities = entities;
    for (const entity of entities.values()) {
      for (const { text } of namesOf(entity)) {
        const key = foldName(text);
        const known = this.#ids.get(key);
        if (known === undefined) this.#ids.set(key, new Set([entity.id]));
        else known.add(entity.id);
      }
    }
  }

  /** Gives the id of what is meant; undefined when nothing, or more than one thing, is. */
  find(text: string): string | undefined {
    if (this.#entities.has(text)) return text;
    const ids = this.#ids.get(foldName(text));
    return ids?.size === 1 ? [...ids][0] : undefined;
  }

  /** Gives the record of an entity by its id. */
  entity(id: string): EntityRecord | undefined {
    return this.#entities.get(id);
  }

  /** Whether a text has the prefix of some entity's id. */
  hasPrefix(text: string): boolean {
    const prefix = text.slice(0, text.indexOf(":") + 1);
    return [...this.#entities.keys()].some((id) => id.startsWith(prefix));
  }

  /** All keys that more than one entity has, with the entities' ids. */
  get clashes(): readonly { readonly key: string; readonly ids: readonly string[] }[] {
    return [...this.#ids]
      .filter(([, ids]) => ids.size > 1)
      .map(([key, ids]) => ({ key, ids: [...ids] }));
  }

  /** Says which known id or name was most likely meant, as the end of a message. */
  suggest(text: string): string {
    const known = text.includes(":")
      ? this.#entities.keys()
      : [...this.#entities.values()].flatMap((entity) => namesOf(entity).map((name) => name.text));
    return didYouMean(text, known);
  }
}
