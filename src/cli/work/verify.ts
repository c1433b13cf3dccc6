import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PACKAGE_ROOT, declare } from "../../app.js";
import {
  formatVerification,
  readDataFiles,
  repairPage,
  validateFiles,
  verifyPage,
} from "../../ingest/index.js";

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
  const { model, predicates, importSchema } = declare();
  const files = await readDataFiles(options.folder ?? join(PACKAGE_ROOT, "data"));
  const today = new Date().toISOString().slice(0, 10);
  const { claims } = validateFiles({ model, predicates, importSchema, files, today });
  const held = claims.flatMap(({ key, document, paragraph, tokens }) =>
    paragraph === undefined ? [] : [{ key, document, paragraph, tokens }],
  );
  const result = verifyPage({ paragraphs, claims: held });
  for (const line of formatVerification(result)) console.log(line);
  return result.summary.passed;
}
