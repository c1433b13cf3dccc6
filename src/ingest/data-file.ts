/** A data file with its text, however it came: from a folder, a test, a request. */
export interface DataFile {
  /** As people call it; mistakes name it. */
  readonly path: string;
  readonly text: string;
}
