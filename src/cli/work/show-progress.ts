import type { WriteStream } from "node:tty";
import type { IngestProgress } from "../../ingest/index.js";

/** Shows how far an import is: one line that is written over on a terminal, plain lines elsewhere. */
export function showProgress(
  output: Pick<WriteStream, "write"> & { readonly isTTY?: boolean },
): (progress: IngestProgress) => void {
  return ({ document, done, total }) => {
    const line = `chipgraph: loading ${document} (${done} of ${total})`;
    if (output.isTTY !== true) output.write(`${line}\n`);
    else output.write(`\r\u001B[2K${line}${done === total ? "\n" : ""}`);
  };
}
