import { GraphQLError } from "graphql";
import { HeaderMap } from "@apollo/server";
import { errorAnswer } from "./error-answer.js";
import { errorStatus } from "./error-status.js";

/** An error of making a context, with the HTTP status its code asks for. */
export function contextError(error: unknown): GraphQLError {
  const original = error instanceof Error ? error : new Error(String(error));
  const status = errorStatus(errorAnswer(original).error?.code ?? "INTERNAL");
  return new GraphQLError(original.message, {
    originalError: original,
    extensions: { http: { status, headers: new HeaderMap() } },
  });
}
