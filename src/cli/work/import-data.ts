import { openApp } from "../../app.js";
import { engineSettings } from "../../engine/index.js";
import { showProgress } from "./show-progress.js";
import { DATA_FOLDER, requireFiles, validateData } from "./validate-data.js";

/** Checks data files and brings them into the graph; says what changed. */
export async function importData(options: {
  readonly folder: string | undefined;
  readonly check: boolean;
}): Promise<void> {
  const dataFolder = options.folder ?? DATA_FOLDER;
  if (options.check) {
    const { files } = await validateData(dataFolder);
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
