import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

// A parsed document takes up to about a hundred times its text: this bounds the store at a few
// hundred megabytes under attack, and keeps some four thousand operations of ordinary length.
const DEFAULT_CAPACITY = 2_000_000;

/**
 * Keeps parsed and validated operations, so that a known one is neither parsed nor validated
 * again; the longest unused give way. Bounded by the length of their texts: Apollo's own store
 * weighs each document by printing it as JSON.
 */
export class DocumentStore {
  readonly #documents: LRUCache<string, DocumentNode>;

  constructor(capacity: number = DEFAULT_CAPACITY) {
    this.#documents = new LRUCache({
      maxSize: capacity,
      sizeCalculation: (document) => document.loc?.source.body.length ?? capacity,
    });
  }

  get(key: string): Promise<DocumentNode | undefined> {
    return Promise.resolve(this.#documents.get(key));
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.#documents.set(key, document);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#documents.delete(key));
  }
}
