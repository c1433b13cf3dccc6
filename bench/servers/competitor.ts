import type { Language, Operation, Variables } from "../operations/index.js";
import type { ChildServer } from "./child-server.js";

/** One of the servers that are compared. */
export interface Competitor {
  readonly name: string;
  readonly title: string;
  readonly language: Language;
  start(): Promise<ChildServer>;
}

/** An HTTP request as a load generator sends it. */
export interface HttpRequest {
  readonly method: "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Writes the request by which a server is asked; undefined where it is not asked. */
export function requestFor(
  language: Language,
  { name, asked }: Operation,
  variables: Variables,
): HttpRequest | undefined {
  const form = asked[language];
  if (form === undefined) return undefined;
  const bare = language === "handWritten";
  return {
    method: "POST",
    path: bare ? `/${name}` : "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(bare ? variables : { query: form.text, variables }),
  };
}
