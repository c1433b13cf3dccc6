import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
} from "yaml";
import type { DataMistake } from "../../errors/index.js";
import type { DataFile } from "../data-file.js";
import { hashFile } from "./hash-file.js";
import type { ContentPath, SourceFile } from "./source-file.js";

/** Where in the text something stands: the key where it has one, since values may be blocks. */
function offsetOf(document: Document, path: ContentPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
      if (!isPair(pair)) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** YAML's own message without its drawing of the place, which the line already gives. */
const firstSentence = (message: string): string =>
  `${(message.split("\n")[0] ?? "").replace(/[.:]$/u, "")}.`;

/** Reads one file; gives what is wrong with it as YAML instead, with lines. */
export function readSourceFile(file: DataFile): SourceFile | readonly DataMistake[] {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const mistakes = document.errors.map(({ message, pos }) => ({
    file: file.path,
    line: lineAt(pos[0]),
    message: `this is not YAML: ${firstSentence(message)}`,
  }));
  if (mistakes.length === 0 && !file.text.endsWith("\n")) {
    const line = lineAt(file.text.length);
    const message =
      "the file does not end with a line break, as one that was cut off; end it with one.";
    return [{ file: file.path, line, message }];
  }
  if (mistakes.length > 0) return mistakes;
  return {
    ...file,
    hash: hashFile(file.text),
    content: document.toJS() as unknown,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}
