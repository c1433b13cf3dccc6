/** Raised when the questions change so much that tabs of an earlier visit would mislead. */
const VERSION = "chipgraph/1/";

/**
 * The page's part of the browser's storage. Another GraphiQL on the same host and port would
 * otherwise share its tabs with this one, and ours would never be seen.
 */
export function pageStorage(storage: Storage) {
  const ownKeys = (): string[] => Object.keys(storage).filter((key) => key.startsWith(VERSION));
  return {
    get length(): number {
      return ownKeys().length;
    },
    getItem: (key: string): string | null => storage.getItem(VERSION + key),
    setItem: (key: string, value: string): void => storage.setItem(VERSION + key, value),
    removeItem: (key: string): void => storage.removeItem(VERSION + key),
    clear: (): void => {
      for (const key of ownKeys()) storage.removeItem(key);
    },
  };
}
