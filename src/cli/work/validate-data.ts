import { join } from "node:path";
import { PACKAGE_ROOT, declare } from "../../app.js";
import { SettingsError } from "../../errors/index.js";
import {
  readDataFiles,
  validateFiles,
  type DataFile,
  type ValidFiles,
} from "../../ingest/index.js";
import { today } from "../../util/index.js";

/** The package's own data, where a command is given no folder. */
export const DATA_FOLDER = join(PACKAGE_ROOT, "data");

/** Refuses a folder without data files, of which there is nothing to check or bring in. */
export async function requireFiles(folder: string): Promise<readonly DataFile[]> {
  const files = await readDataFiles(folder);
  if (files.length > 0) return files;
  throw new SettingsError(`${folder} holds no data files; they end in .yaml.`);
}

/** Checks the data files of a folder without a graph. Errors: DataError, SettingsError. */
export async function validateData(
  folder: string,
): Promise<{ readonly files: readonly DataFile[]; readonly valid: ValidFiles }> {
  const { model, predicates, importSchema } = declare();
  const files = await requireFiles(folder);
  return {
    files,
    valid: validateFiles({ model, predicates, importSchema, files, today: today() }),
  };
}
