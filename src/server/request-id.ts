import { randomUUID } from "node:crypto";

/** The header that carries a request's id, in and out. */
export const REQUEST_ID_HEADER = "x-request-id";

// What proxies and tracers send; nothing that could forge a line of a log or a header.
const SANE = /^[\w.:+/=@-]{1,128}$/;

/** The id a client or proxy sent, where it is sane; a new one otherwise. */
export function requestId(sent: string | string[] | undefined): string {
  return typeof sent === "string" && SANE.test(sent) ? sent : randomUUID();
}
