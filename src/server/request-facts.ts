import type { IncomingHttpHeaders } from "node:http";
import type { Request } from "express";
import type { Access } from "../errors/index.js";
import { accessOf } from "./access-of.js";

/** What is known of a request before its operation is read. */
export interface RequestFacts {
  readonly requestId: string;
  /** The `extensions` object of the request's body or address; empty where it has none. */
  readonly requestExtensions: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<IncomingHttpHeaders>;
  /**
   * The answers' extensions the client asked for: `explain` when the request has
   * `"extensions": {"explain": true}` or the header `x-chipgraph-explain: 1`.
   */
  readonly requested: ReadonlySet<string>;
  /** As whom the request is made, by its `authorization`. */
  readonly access: Access;
  /** Aborted when the client hangs up before its answer. */
  readonly signal: AbortSignal;
}

const HEADER_PREFIX = "x-chipgraph-";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function extensionsOf(request: Request): unknown {
  if (request.method !== "GET") return isRecord(request.body) ? request.body["extensions"] : {};
  const text = request.query["extensions"];
  if (typeof text !== "string") return {};
  try {
    return JSON.parse(text);
  } catch {
    // Apollo refuses it with a better message than we could give from here.
    return {};
  }
}

/** Reads the facts of a request; without an editor key nobody may change anything. */
export function readRequestFacts(
  request: Request,
  requestId: string,
  editorKey: string | undefined,
  signal: AbortSignal,
): RequestFacts {
  const extensions = extensionsOf(request);
  const requestExtensions = isRecord(extensions) ? extensions : {};
  const requested = new Set<string>();
  for (const [name, value] of Object.entries(requestExtensions)) {
    if (value === true) requested.add(name);
  }
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === "1" && name.startsWith(HEADER_PREFIX))
      requested.add(name.slice(HEADER_PREFIX.length));
  }
  const { headers } = request;
  const access = accessOf(headers.authorization, editorKey);
  return { requestId, requestExtensions, headers, requested, access, signal };
}
