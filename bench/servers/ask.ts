import type { Operation, Variables } from "../operations/index.js";
import type { ChildServer } from "./child-server.js";
import { requestFor, type Competitor } from "./competitor.js";

/** Asks a server once, and brings its answer into the form that all share. Errors: what it said. */
export async function ask(
  { title, language }: Competitor,
  { url }: ChildServer,
  operation: Operation,
  variables: Variables,
): Promise<unknown> {
  const request = requestFor(language, operation, variables);
  if (request === undefined) return undefined;
  const response = await fetch(`${url}${request.path}`, request);
  const said = await response.text();
  const failed = (): Error => new Error(`${title} fails at "${operation.title}": ${said}`);
  if (!response.ok) throw failed();
  const { data, errors } = JSON.parse(said) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data === null) throw failed();
  return operation.asked[language]?.answer(data as never, variables);
}
