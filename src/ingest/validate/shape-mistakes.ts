import type { ErrorObject, ValidateFunction } from "ajv";
import type { ContentPath, SourceFile } from "../read/source-file.js";
import { shapeMessage } from "./shape-message.js";

/** A mistake of a file's shape. */
export interface ShapeMistake {
  readonly path: ContentPath;
  readonly message: string;
  /** True where later checks cannot rely on what stands there. */
  readonly breaks: boolean;
}

/** Keywords that only say that something below them is wrong, which has its own mistake. */
const ENCLOSING: ReadonlySet<string> = new Set(["if", "allOf", "anyOf", "oneOf", "not"]);

/** Reads a JSON Pointer: the steps into lists are numbers. */
function pathOf(pointer: string): ContentPath {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}

function toMistake(error: ErrorObject): ShapeMistake {
  const { additionalProperty, missingProperty } = error.params as {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
  };
  const within = pathOf(error.instancePath);
  const of = additionalProperty ?? missingProperty;
  const field = within.findLast((step) => typeof step === "string") ?? "the file";
  // Entities and claims are looked at one by one; the entries of their own lists are not.
  const isNestedEntry = typeof within.at(-1) === "number" && within.length > 2;
  return {
    path: of === undefined ? within : [...within, of],
    message: shapeMessage(error, String(field)),
    breaks: error.keyword === "type" || (missingProperty !== undefined && isNestedEntry),
  };
}

/** Checks the shape of a file's content; each place is given once with each message. */
export function shapeMistakes(
  validate: ValidateFunction,
  { content }: Pick<SourceFile, "content">,
): readonly ShapeMistake[] {
  if (content === null || content === undefined) {
    return [{ path: [], message: "the file is empty.", breaks: true }];
  }
  if (validate(content) === true) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter(({ keyword }) => !ENCLOSING.has(keyword));
  const mistakes = (telling.length === 0 ? errors : telling).map(toMistake);
  return [
    ...new Map(mistakes.map((one) => [`${one.path.join("/")} ${one.message}`, one])).values(),
  ];
}
