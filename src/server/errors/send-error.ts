import type { Response } from "express";
import type { ErrorCode } from "../../errors/index.js";
import { recordOf } from "../request-record.js";

/** An error that is answered without Apollo, in the form of a GraphQL response. */
export interface RequestError {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** Answers a request with an error as JSON. */
export function sendError(
  response: Response,
  { status, code, message, details }: RequestError,
): void {
  recordOf(response).codes.add(code);
  const extensions = { code, ...(details === undefined ? {} : { details }) };
  response.status(status).json({ errors: [{ message, extensions }] });
}
