import type { Request } from "express";
import type { RequestFacts } from "../request-facts.js";

/**
 * Names what an answer depends on; undefined where answers must not be shared.
 *
 * Takes the request, as whom it is made and what it asks for beside its answer, and what every
 * answer depends on: the state of the graph and the day. Requests by GET are left to Apollo, which
 * looks whether a foreign page sent them.
 */
export function answerKey(
  { method, body, headers }: Request,
  { access, requested, requestExtensions }: RequestFacts,
  scope: string | undefined,
): string | undefined {
  if (scope === undefined || method !== "POST" || requested.size > 0) return undefined;
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  if (Object.keys(requestExtensions).length > 0) return undefined;
  const {
    query,
    operationName = null,
    variables = null,
    extensions,
  } = body as Record<string, unknown>;
  // Facts hold none that are no object; Apollo refuses those, whatever was answered before.
  if (extensions != null && extensions !== requestExtensions) return undefined;
  if (typeof query !== "string") return undefined;
  return JSON.stringify([scope, access, headers.accept ?? "", query, operationName, variables]);
}
