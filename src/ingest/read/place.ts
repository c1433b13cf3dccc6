import type { DataMistake } from "../../errors/index.js";
import type { ContentPath, SourceFile } from "./source-file.js";

/** A place in a data file, for messages about what stands there. */
export interface Place {
  readonly source: SourceFile;
  readonly path: ContentPath;
}

/** Goes further into what stands at a place. */
export function within(place: Place, ...steps: ContentPath): Place {
  return { source: place.source, path: [...place.path, ...steps] };
}

/** Writes steps as programs do: `input.claims[0].subject`. */
function describeSteps(steps: ContentPath): string {
  return steps
    .map((step, at) => (typeof step === "number" ? `[${step}]` : `${at === 0 ? "" : "."}${step}`))
    .join("");
}

/** Writes a place as people find it: `data/entities/people.yaml:12`, `input.claims[0]`. */
export function describePlace({ source, path }: Place): string {
  return source.argument === undefined
    ? `${source.path}:${source.lineOf(path)}`
    : describeSteps([source.argument, ...path]);
}

/** Makes a mistake of what stands at a place. */
export function mistakeAt({ source, path }: Place, message: string): DataMistake {
  if (source.argument !== undefined) {
    const steps = [source.argument, ...path];
    return { file: describeSteps(steps), path: steps, message };
  }
  return { file: source.path, line: source.lineOf(path), message };
}
