import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { RequestRecord } from "../request-record.js";
import { errorAnswer } from "./error-answer.js";

/** Logs errors whole, and answers them masked. */
export interface ErrorMasking {
  /** To be told of each error before it is formatted, for the log and for the request's id. */
  note(error: Error, record: RequestRecord): void;
  /** Apollo's formatError. */
  format(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

/** The message of an error that is not the client's to see. */
export function maskedMessage(id: string | undefined): string {
  return `Internal error; ${id === undefined ? "see the header x-request-id" : `request id ${id}`}`;
}

/** What was thrown, without what graphql-js wrapped around it: it holds the causes. */
function thrown(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner === undefined ? error : thrown(inner);
}

/** Makes the masking of one server. */
export function createErrorMasking(logger: Logger): ErrorMasking {
  // Apollo's formatError is not told the request; the errors themselves lead to it.
  const requestIds = new WeakMap<object, string>();
  return {
    note(error, record) {
      const { code } = errorAnswer(error);
      requestIds.set(error, record.id);
      record.codes.add(code);
      const { id: requestId, operationName } = record;
      const path = error instanceof GraphQLError ? error.path : undefined;
      const facts = { requestId, operationName, path, err: thrown(error) };
      if (code === "INTERNAL") logger.error(facts, "internal error");
      else if (code === "ENGINE_UNAVAILABLE") logger.warn(facts, "database unavailable");
    },
    format({ message, locations, path }, error) {
      const { code, details, error: shown } = errorAnswer(error);
      const id = typeof error === "object" && error !== null ? requestIds.get(error) : undefined;
      return {
        message: code === "INTERNAL" && shown === undefined ? maskedMessage(id) : message,
        ...(locations === undefined ? {} : { locations }),
        ...(path === undefined ? {} : { path }),
        extensions: { code, ...(Object.keys(details).length === 0 ? {} : { details }) },
      };
    },
  };
}
