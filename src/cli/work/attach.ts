import { readFile } from "node:fs/promises";
import type { AttachReport, ChangedClaim } from "../../ingest/index.js";
import { openLoadedApp } from "./open-loaded-app.js";
import { showProgress } from "./show-progress.js";

const BECAUSE: Readonly<Partial<Record<ChangedClaim["status"], string>>> = {
  "no-paragraph": "the source has no such paragraph",
};

function fallenLine({ key, paragraph, status, before, missing }: ChangedClaim): string {
  const stood = before === "ok" || before === "lost";
  const why = BECAUSE[status] ?? `missing: ${missing.join(" | ")}`;
  return `${stood ? "no longer stands" : "does not stand"}  ${key}  ${paragraph}  ${why}`;
}

/** Gives the lines that tell a person what was recognised, and which claims do not stand. */
function formatAttached(report: AttachReport): readonly string[] {
  const { documents, leftOut, fallen, risen, changed, revision } = report;
  return [
    ...documents.map(
      ({ id, name, paragraphs, claims, standing, lost, tokens, tokensFound }) =>
        `recognised  ${name} (${id}): ${paragraphs} paragraphs; ${standing} of ${claims} claims stand` +
        `${lost === 0 ? "" : `, ${lost} behind lost characters`}; ${tokensFound} of ${tokens} tokens found`,
    ),
    ...(leftOut.length === 0
      ? []
      : [`left out  ${leftOut.length} paragraphs that belong to none: ${leftOut.join(", ")}`]),
    ...fallen.map(fallenLine),
    ...risen.map(({ key, paragraph }) => `stands again  ${key}  ${paragraph}`),
    changed ? `Attached; revision ${revision}.` : `No change; revision ${revision}.`,
  ];
}

/** Attaches a source to the graph and says what came of it; an empty embedded graph is loaded first. */
export async function attachFile(options: {
  readonly file: string;
  readonly url: string | undefined;
}): Promise<void> {
  const { file, url } = options;
  const text = await readFile(file, "utf8");
  const app = await openLoadedApp(showProgress(process.stderr));
  try {
    for (const line of formatAttached(await app.attach({ file, text, url }))) console.log(line);
  } finally {
    await app.close();
  }
}
