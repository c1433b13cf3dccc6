import { MAX_BODY } from "../routes/read-body.js";
import type { RequestError } from "./send-error.js";

/** The shape of the errors that express and its body parser raise for a request they refuse. */
interface HttpError {
  readonly status: number;
  readonly type?: unknown;
}

function isRefusal(error: unknown): error is HttpError {
  if (typeof error !== "object" || error === null || !("status" in error)) return false;
  return typeof error.status === "number" && error.status >= 400 && error.status < 500;
}

function wordsFor({ status, type }: HttpError): string {
  if (type === "entity.parse.failed") return "The body is not valid JSON.";
  if (status === 415) return "The body's charset or content-encoding is not supported.";
  return "The request cannot be read.";
}

/** The answer to an error that express raised; undefined where it is a fault of ours. */
export function requestError(error: unknown): RequestError | undefined {
  if (!isRefusal(error)) return undefined;
  if (error.status === 413) {
    const message = `The body is larger than ${MAX_BODY} bytes.`;
    return { status: 413, code: "LIMIT_EXCEEDED", message, details: { limit: MAX_BODY } };
  }
  return { status: error.status, code: "BAD_USER_INPUT", message: wordsFor(error) };
}
