import { QueryError } from "../errors/index.js";
import { didYouMean } from "../util/index.js";

/** A name that some node bears. */
export interface KnownName {
  readonly id: string;
  readonly text: string;
}

/** Names are told back, but not by the page. */
function shortened(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}

/** Says that names are borne by nothing, and which were probably meant. */
export function unknownNames(
  asked: readonly string[],
  kind: string,
  known: readonly KnownName[],
): QueryError {
  const names = known.flatMap(({ id, text }) => [text, id]);
  const said = asked
    .map((name) => `No ${kind} is called "${shortened(name)}".${didYouMean(name, names)}`)
    .join(" ");
  return new QueryError("UNKNOWN_NAME", said, { names: asked });
}

/** What a view restricts, in words, for an error about what it leaves out. */
function describeView(view: Readonly<Record<string, unknown>> | null | undefined): string {
  const { documents, exceptDocuments, knownAt, validAt } = view ?? {};
  const parts = [
    Array.isArray(documents) ? `from ${documents.join(", ")}` : "",
    Array.isArray(exceptDocuments) ? `without ${exceptDocuments.join(", ")}` : "",
    typeof knownAt === "string" ? `as known on ${knownAt}` : "",
    typeof validAt === "string" ? `valid on ${validAt}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` ${parts.join(", ")}`;
}

/** Says that a reference has no such figure in view, so that nothing can be compared with it. */
export function noFigure(
  name: string,
  metrics: readonly string[],
  view: Readonly<Record<string, unknown>> | null | undefined,
  basis: string,
): QueryError {
  const how = basis === "EITHER" ? "" : `${basis.toLowerCase()} `;
  const said = `${name} has no ${how}${metrics.join(", ")}${describeView(view)}; nothing can be compared with it.`;
  return new QueryError("NO_FIGURE", said, { name, metrics, view: view ?? null });
}

/** Says that what a question names stands outside its view, where it has no figures. */
export function outsideView(
  names: readonly string[],
  view: Readonly<Record<string, unknown>> | null | undefined,
): QueryError {
  const said = names.map((name) => `"${name}"`).join(", ");
  return new QueryError(
    "NO_FIGURE",
    `No claim${describeView(view)} speaks of ${said}; nothing can be compared with it.`,
    { names, view: view ?? null },
  );
}
