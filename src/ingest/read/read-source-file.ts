import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
} from "yaml";
import type { DataMistake } from "../../errors/index.js";
import { nameOfFile, type DataFile } from "../data-file.js";
import { digestFile } from "./file-digest.js";
import type { ContentPath, SourceFile } from "./source-file.js";

/** Something wrong with a file as YAML. */
interface Fault {
  readonly offset: number;
  readonly message: string;
}

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

/** What stands in one place would be said in another: neither mistakes nor sources would have one. */
function aliasFaults(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_key, { source, range }) {
      const message = `"*${source}" is an alias of YAML, which data files do not use; write out what it stands for. Quote a text that begins with *.`;
      faults.push({ offset: range?.[0] ?? 0, message });
    },
  });
  return faults;
}

function faultsOf(document: Document, text: string): readonly Fault[] {
  if (document.errors.length > 0) {
    return document.errors.map(({ message, pos }) => ({
      offset: pos[0],
      message: `this is not YAML: ${firstSentence(message)}`,
    }));
  }
  if (text.endsWith("\n")) return aliasFaults(document);
  const message =
    "the file does not end with a line break, as one that was cut off; end it with one.";
  return [{ offset: text.length, message }];
}

/** Reads one file; gives what is wrong with it as YAML instead, with lines. */
export function readSourceFile(file: DataFile): SourceFile | readonly DataMistake[] {
  const { path, text } = file;
  const lines = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const faults = faultsOf(document, text);
    if (faults.length > 0) {
      const said = faults.map(({ offset, message }) => ({
        file: path,
        line: lineAt(offset),
        message,
      }));
      // The parser may stumble many times over one place.
      return [...new Map(said.map((one) => [`${one.line} ${one.message}`, one])).values()];
    }
    return {
      ...file,
      name: nameOfFile(file),
      digest: digestFile(file),
      content: document.toJS() as unknown,
      lineOf: (place) => lineAt(offsetOf(document, place)),
    };
  } catch (error) {
    // Whatever the parser cannot take, such as lists within lists beyond its depth.
    const reason = error instanceof Error ? error.message : String(error);
    const message = `this cannot be read as YAML: ${firstSentence(reason)}`;
    return [{ file: path, line: 1, message }];
  }
}
