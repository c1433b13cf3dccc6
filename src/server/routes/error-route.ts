import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { maskedMessage } from "../errors/error-masking.js";
import { requestError } from "../errors/request-error.js";
import { sendError } from "../errors/send-error.js";
import { recordOf } from "../request-record.js";

/** Answers what any other route threw: JSON, and never what is not the client's to see. */
export function errorRoute(logger: Logger): ErrorRequestHandler {
  // Express tells an error's handler from others by its four parameters.
  return (error: unknown, _request, response, _next) => {
    const refusal = requestError(error);
    const { id } = recordOf(response);
    if (refusal === undefined) logger.error({ requestId: id, err: error }, "internal error");
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const masked = { status: 500, code: "INTERNAL", message: maskedMessage(id) } as const;
    sendError(response, refusal ?? masked);
  };
}
