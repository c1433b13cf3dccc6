import { createHash } from "node:crypto";
import { nameOfFile, type DataFile } from "../data-file.js";

/** 128 bits of SHA-256, so that two texts never pass for one. */
const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 32);

/** Ends the part of a digest that tells which file it is of. */
const END_OF_NAME = "-";

const nameDigest = (name: string): string => `${digest(name)}${END_OF_NAME}`;

/** Digests a file: which one it is, and what it says. */
export function digestFile(file: DataFile): string {
  return `${nameDigest(nameOfFile(file))}${digest(file.text)}`;
}

/** Reads the digests of the files of a document, which are stored as one text. */
export function readDigests(fileHash: string): readonly string[] {
  return fileHash.split(" ").filter((one) => one !== "");
}

/** Writes digests as one text, whatever their order. */
export function writeDigests(digests: readonly string[]): string {
  return [...digests].sort().join(" ");
}

/** Leaves out the digests of the files with some names, whatever they say. */
export function withoutFiles(
  digests: readonly string[],
  names: readonly string[],
): readonly string[] {
  const starts = names.map(nameDigest);
  return digests.filter((one) => !starts.some((start) => one.startsWith(start)));
}
