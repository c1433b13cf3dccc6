import { within, type Place } from "../read/place.js";
import type { RawClaim, RawDocument, RawEntity } from "../read/raw-content.js";
import type { ContentPath, SourceFile } from "../read/source-file.js";
import type { ShapeMistake } from "./shape-mistakes.js";

/** Something of a file with the place where it stands. */
export interface Placed<Raw> {
  readonly raw: Raw;
  readonly place: Place;
}

/** A file as far as its shape lets later checks rely on it. */
export interface SoundFile {
  readonly source: SourceFile;
  /** Undefined when the file does not say to which document it is cited. */
  readonly document: Placed<RawDocument> | undefined;
  readonly entities: readonly Placed<RawEntity>[];
  readonly claims: readonly Placed<RawClaim>[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const startsWith = (path: ContentPath, start: ContentPath): boolean =>
  start.every((step, at) => path[at] === step);

/** Keeps of a file what has the fields by which it is told apart, and no mistake that breaks it. */
export function soundFile(source: SourceFile, mistakes: readonly ShapeMistake[]): SoundFile {
  const content: Fields = isFields(source.content) ? source.content : {};
  const broken = mistakes.filter(({ breaks }) => breaks).map(({ path }) => path);
  const placed = <Raw>(
    path: ContentPath,
    raw: unknown,
    needed: readonly string[],
  ): Placed<Raw>[] => {
    const sound =
      isFields(raw) &&
      needed.every((field) => typeof raw[field] === "string") &&
      !broken.some((place) => startsWith(place, path));
    return sound ? [{ raw: raw as Raw, place: within({ source, path: [] }, ...path) }] : [];
  };
  const listed = <Raw>(name: string, needed: readonly string[]): Placed<Raw>[] => {
    const list = content[name];
    return Array.isArray(list)
      ? list.flatMap((raw, at) => placed<Raw>([name, at], raw, needed))
      : [];
  };
  return {
    source,
    document: placed<RawDocument>(["document"], content["document"], ["id"])[0],
    entities: listed<RawEntity>("entities", ["id", "kind", "name"]),
    claims: listed<RawClaim>("claims", ["key", "predicate"]),
  };
}
