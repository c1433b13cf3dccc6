import type { QueryError } from "../errors/index.js";
import { QueryError as QueryFault } from "../errors/index.js";
import { didYouMean } from "../util/index.js";
import type { KnownName } from "./known-names.js";

/** Says that names are borne by nothing, and which were probably meant. */
export function unknownNames(
  asked: readonly string[],
  kind: string,
  known: readonly KnownName[],
): QueryError {
  const names = known.flatMap(({ id, text }) => [text, id]);
  const said = asked
    .map((name) => `No ${kind} is called "${name}".${didYouMean(name, names)}`)
    .join(" ");
  return new QueryFault("UNKNOWN_NAME", said, { names: asked });
}

/** What a view restricts, in words, for an error about what it leaves out. */
function describeView(view: Readonly<Record<string, unknown>> | null | undefined): string {
  const { documents, exceptDocuments, knownAt } = view ?? {};
  const parts = [
    Array.isArray(documents) ? `from ${documents.join(", ")}` : "",
    Array.isArray(exceptDocuments) ? `without ${exceptDocuments.join(", ")}` : "",
    typeof knownAt === "string" ? `as known on ${knownAt}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` ${parts.join(", ")}`;
}

/** Says that a reference has no such figure in view, so that nothing can be compared with it. */
export function noFigure(
  name: string,
  metrics: readonly string[],
  view: Readonly<Record<string, unknown>> | null | undefined,
): QueryError {
  const said = `${name} has no stated ${metrics.join(", ")}${describeView(view)}; nothing can be compared with it.`;
  return new QueryFault("NO_FIGURE", said, { name, metrics, view: view ?? null });
}
