import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { REQUEST_ID_HEADER, requestId } from "../request-id.js";
import { openRecord } from "../request-record.js";

/** Gives each request its id, and writes one line about it when it is over. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const { method, path } = request;
    const record = openRecord(response, requestId(request.headers[REQUEST_ID_HEADER]));
    response.set(REQUEST_ID_HEADER, record.id);
    response.once("close", () => {
      const facts = {
        requestId: record.id,
        method,
        path,
        operationName: record.operationName,
        status: response.statusCode,
        duration: Math.round((performance.now() - start) * 100) / 100,
        ...(record.codes.size === 0 ? {} : { codes: [...record.codes] }),
        // The client went away before its answer was sent.
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      if (response.statusCode >= 500) logger.warn(facts, "request");
      else logger.info(facts, "request");
    });
    next();
  };
}
