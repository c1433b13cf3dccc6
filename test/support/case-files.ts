import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const GOLDEN = fileURLToPath(new URL("../golden", import.meta.url));

/** Whether golden files are written anew instead of compared. */
export const UPDATE = process.env["UPDATE_GOLDEN"] === "1";

/** One golden case: an operation and, beside it, what it must give. */
export interface GoldenCase {
  /** Such as `cases/view/known-at`. */
  readonly name: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Reads the file beside the operation; undefined when there is none. */
  read(ending: string): string | undefined;
  write(ending: string, text: string): void;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Lists the golden cases of a folder below `test/golden`, by name. */
export function goldenCases(folder: string): readonly GoldenCase[] {
  return filesBelow(join(GOLDEN, folder))
    .filter((path) => path.endsWith(".graphql"))
    .sort()
    .map((path) => {
      const stem = path.slice(0, -".graphql".length);
      const read = (ending: string): string | undefined =>
        existsSync(stem + ending) ? readFileSync(stem + ending, "utf8") : undefined;
      return {
        name: relative(GOLDEN, stem),
        operation: readFileSync(path, "utf8"),
        variables: JSON.parse(read(".variables.json") ?? "{}") as Record<string, unknown>,
        read,
        write: (ending, text) => writeFileSync(stem + ending, text),
      };
    });
}
