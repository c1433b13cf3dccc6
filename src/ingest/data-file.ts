/** A data file with its text, however it came: from a folder, a test, a request. */
export interface DataFile {
  /** As people call it; mistakes name it. */
  readonly path: string;
  /**
   * Its path within the data folder, by which a store remembers what it said, wherever the folder
   * is and wherever the program was started; absent: the path.
   */
  readonly name?: string | undefined;
  readonly text: string;
}

/** The name by which a store remembers a file. */
export function nameOfFile({ name, path }: Pick<DataFile, "name" | "path">): string {
  return name ?? path;
}
