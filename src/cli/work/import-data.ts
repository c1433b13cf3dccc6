import { join } from "node:path";
import { PACKAGE_ROOT, declare, openApp } from "../../app.js";
import { engineSettings } from "../../engine/index.js";
import { SettingsError } from "../../errors/index.js";
import { readDataFiles, validateFiles } from "../../ingest/index.js";
import { showProgress } from "./show-progress.js";

/** Reads the data files of a folder, which must hold some. */
async function requireFiles(folder: string): Promise<Awaited<ReturnType<typeof readDataFiles>>> {
  const files = await readDataFiles(folder);
  if (files.length > 0) return files;
  throw new SettingsError(`${folder} holds no data files; they end in .yaml.`);
}

/** Checks data files and brings them into the graph; says what changed. */
export async function importData(options: {
  readonly folder: string | undefined;
  readonly check: boolean;
}): Promise<void> {
  const dataFolder = options.folder ?? join(PACKAGE_ROOT, "data");
  if (options.check) {
    const { model, predicates, importSchema } = declare();
    const today = new Date().toISOString().slice(0, 10);
    const files = await requireFiles(dataFolder);
    validateFiles({ model, predicates, importSchema, files, today });
    console.log(`${files.length} files, no mistakes.`);
    return;
  }
  await requireFiles(dataFolder);
  const app = await openApp({ settings: engineSettings(process.env), dataFolder });
  try {
    const report = await app.load(showProgress(process.stderr));
    for (const document of report.documents) console.log(`${document.outcome}  ${document.id}`);
    const { nodesWritten, edgesWritten, removed, withdrawn, superseded, revision } = report;
    console.log(
      `${nodesWritten} nodes and ${edgesWritten} edges written, ${removed} removed; ` +
        `${withdrawn} claims withdrawn, ${superseded} superseded; revision ${revision}.`,
    );
  } finally {
    await app.close();
  }
}
