import { readFile } from "node:fs/promises";
import { formatVerification, repairPage, verifyPage } from "../../ingest/index.js";
import { DATA_FOLDER, validateData } from "./validate-data.js";

/** Repairs a page and checks the claims of the data files against it; tells whether all stand. */
export async function verify(options: {
  readonly page: string;
  readonly folder: string | undefined;
  readonly text: boolean;
}): Promise<boolean> {
  const paragraphs = repairPage(await readFile(options.page, "utf8"));
  if (options.text) {
    for (const { paragraph, text } of paragraphs) console.log(`${paragraph}\t${text}`);
    return true;
  }
  const { valid } = await validateData(options.folder ?? DATA_FOLDER);
  // Only a document that says which paragraphs are its own stands on a page.
  const onPage = new Set(
    valid.imported.documents.flatMap(({ id, record }) => (record.paragraphs ? [id] : [])),
  );
  const held = valid.claims.flatMap(({ key, document, paragraph, tokens }) =>
    paragraph === undefined || !onPage.has(document) ? [] : [{ key, document, paragraph, tokens }],
  );
  const result = verifyPage({ paragraphs, claims: held });
  for (const line of formatVerification(result)) console.log(line);
  return result.summary.passed;
}
