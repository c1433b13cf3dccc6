import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "pino";
import type { ErrorMasking } from "../errors/error-masking.js";
import { RECORD, type RequestContext } from "../request-context.js";

// A name may be as long as the body; a line of the log may not.
const LONGEST_NAME = 128;

/** Notes each operation's name and errors for the log. */
export function noteOperation(
  masking: ErrorMasking,
  logger: Logger,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart({ contextValue, request }) {
      const record = contextValue[RECORD];
      record.operationName = request.operationName?.slice(0, LONGEST_NAME);
      return Promise.resolve({
        didResolveOperation({ operation, operationName }) {
          record.operation = operation?.operation;
          record.operationName = operationName?.slice(0, LONGEST_NAME);
          return Promise.resolve();
        },
        didEncounterErrors({ errors }) {
          for (const error of errors) masking.note(error, record);
          return Promise.resolve();
        },
      });
    },
    // Apollo replaces this error with one of its own before it is formatted.
    unexpectedErrorProcessingRequest({ requestContext, error }) {
      const record = requestContext.contextValue[RECORD];
      record.codes.add("INTERNAL");
      logger.error({ requestId: record.id, err: error }, "internal error");
      return Promise.resolve();
    },
  };
}
