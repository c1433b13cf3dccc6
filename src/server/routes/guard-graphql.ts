import type { Request, RequestHandler, Response } from "express";
import { sendError, type RequestError } from "../errors/send-error.js";
import { LOADING_REASON, type Readiness } from "../readiness.js";

function refusalOf(
  request: Request,
  response: Response,
  readiness: Readiness,
): RequestError | undefined {
  if (request.method !== "POST" && request.method !== "GET") {
    response.set("allow", "GET, POST");
    return { status: 405, code: "BAD_USER_INPUT", message: "Only GET and POST are answered here." };
  }
  if (request.method === "POST" && request.is("application/json") === false) {
    const message = "The content-type must be application/json.";
    return { status: 415, code: "BAD_USER_INPUT", message };
  }
  if (readiness.state === "loading") {
    response.set("retry-after", "1");
    return { status: 503, code: "ENGINE_UNAVAILABLE", message: LOADING_REASON };
  }
  return undefined;
}

/** Refuses what Apollo would answer in less fitting words, and everything while loading. */
export function guardGraphql(readiness: Readiness): RequestHandler {
  return (request, response, next) => {
    const asksForPage = request.method === "GET" && request.query["query"] === undefined;
    // Someone typed the endpoint's address into a browser: the page is what they look for.
    if (asksForPage && request.get("accept")?.includes("text/html") === true) {
      response.redirect(303, "./");
      return;
    }
    const refusal = refusalOf(request, response, readiness);
    if (refusal === undefined) next();
    else sendError(response, refusal);
  };
}
