/** Where a stack's frame stands: `at Chip (file:///home/me/chip.ts:12:2)`, `at C:\me\chip.js:3:1`. */
const FRAME = /^\s*at (?:.* \()?(?:async )?(.+?):\d+:\d+\)?$/mu;

/** Reads from a stack which file its first frame names, relative to the working directory. */
function fileOf(stack: string): string | undefined {
  const path = FRAME.exec(stack)?.[1];
  if (path === undefined) return undefined;
  const plain = path.startsWith("file://") ? decodeURIComponent(new URL(path).pathname) : path;
  const file = plain.replaceAll("\\", "/");
  const folder = `${process.cwd().replaceAll("\\", "/")}/`;
  // A URL's path has one more slash before a drive: `/C:/work`.
  const start = file.indexOf(folder);
  return start === 0 || start === 1 ? file.slice(start + folder.length) : file;
}

/**
 * Tells the file from which a decorator was called, such as `src/ontology/chip.ts`.
 *
 * Takes the decorator itself; gives an answer that is worked out when it is first asked for, since
 * only messages about mistakes ask. A call keeps one frame of the stack and makes no text.
 */
export function declaringFile(
  decorator: (...values: never[]) => unknown,
): () => string | undefined {
  const site: { readonly stack?: string } = {};
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  Error.captureStackTrace(site, decorator);
  Error.stackTraceLimit = stackTraceLimit;
  return () => fileOf(site.stack ?? "");
}
