import type { DocumentNode } from "graphql";

// A parsed document takes up to about a hundred times its text: this bounds the store at a few
// hundred megabytes under attack, and keeps some four thousand operations of ordinary length.
const DEFAULT_CAPACITY = 2_000_000;

/**
 * Keeps parsed and validated operations, so that a known one is neither parsed nor validated
 * again; the longest unused give way. Bounded by the length of their texts: Apollo's own store
 * weighs each document by printing it as JSON.
 */
export class DocumentStore {
  readonly #documents = new Map<
    string,
    { readonly document: DocumentNode; readonly size: number }
  >();
  readonly #capacity: number;
  #size = 0;

  constructor(capacity: number = DEFAULT_CAPACITY) {
    this.#capacity = capacity;
  }

  get(key: string): Promise<DocumentNode | undefined> {
    const entry = this.#documents.get(key);
    if (entry !== undefined) {
      // A Map keeps the order of insertion: the last used go to its end.
      this.#documents.delete(key);
      this.#documents.set(key, entry);
    }
    return Promise.resolve(entry?.document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    const size = document.loc?.source.body.length ?? this.#capacity;
    this.#remove(key);
    if (size <= this.#capacity) {
      this.#documents.set(key, { document, size });
      this.#size += size;
    }
    for (const oldest of this.#documents.keys()) {
      if (this.#size <= this.#capacity) break;
      this.#remove(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#remove(key));
  }

  #remove(key: string): boolean {
    this.#size -= this.#documents.get(key)?.size ?? 0;
    return this.#documents.delete(key);
  }
}
