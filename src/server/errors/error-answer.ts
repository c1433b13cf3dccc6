import { GraphQLError } from "graphql";
import { ChipgraphError, ConsequenceError, type ErrorCode } from "../../errors/index.js";

/** Codes of a protocol that clients speak by them: automatic persisted queries. */
type ProtocolCode = "PERSISTED_QUERY_NOT_FOUND" | "PERSISTED_QUERY_NOT_SUPPORTED";

/** What a client is told of an error, apart from its message. */
export interface ErrorAnswer {
  readonly code: ErrorCode | ProtocolCode;
  readonly details: Readonly<Record<string, unknown>>;
  /** The error of ours behind it, whose message may be shown. */
  readonly error?: ChipgraphError | undefined;
}

/** Apollo's and TypeGraphQL's codes, and what they are called here. */
const CODES: Readonly<Record<string, ErrorAnswer["code"]>> = {
  GRAPHQL_PARSE_FAILED: "BAD_USER_INPUT",
  GRAPHQL_VALIDATION_FAILED: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_USER_INPUT",
  BAD_USER_INPUT: "BAD_USER_INPUT",
  UNAUTHENTICATED: "UNAUTHENTICATED",
  UNAUTHORIZED: "FORBIDDEN",
  FORBIDDEN: "FORBIDDEN",
  PERSISTED_QUERY_NOT_FOUND: "PERSISTED_QUERY_NOT_FOUND",
  PERSISTED_QUERY_NOT_SUPPORTED: "PERSISTED_QUERY_NOT_SUPPORTED",
};

/** The beginnings of messages by which graphql-js refuses an operation while executing it. */
const EXECUTION_MESSAGES = /^(?:Argument "|Schema is not configured)/u;

const INTERNAL: ErrorAnswer = { code: "INTERNAL", details: {} };

/** The error of ours that graphql-js wrapped, possibly more than once. */
function ourError(error: unknown): ChipgraphError | undefined {
  if (error instanceof ChipgraphError) return error;
  return error instanceof GraphQLError ? ourError(error.originalError) : undefined;
}

function callersCode(error: GraphQLError): ErrorAnswer["code"] | undefined {
  const { code } = error.extensions;
  if (typeof code === "string") return CODES[code];
  // What graphql-js says itself while executing has no code, and no error behind it: a null for an
  // argument whose variable has a default, an operation of a type that the schema does not serve.
  const own = error.originalError === undefined || error.originalError instanceof GraphQLError;
  return own && EXECUTION_MESSAGES.test(error.message) ? "BAD_USER_INPUT" : undefined;
}

/**
 * What a client is told of an error: ours carry their own code; what graphql-js and Apollo say of
 * a request is the caller's; everything else, faults of ours included, is INTERNAL and masked. Only
 * what says that a change was made is shown all the same: its caller must not repeat it.
 */
export function errorAnswer(error: unknown): ErrorAnswer {
  const ours = ourError(error);
  if (ours !== undefined) {
    return ours.code === "INTERNAL" && !(ours instanceof ConsequenceError)
      ? INTERNAL
      : { code: ours.code, details: ours.details, error: ours };
  }
  const code = error instanceof GraphQLError ? callersCode(error) : undefined;
  return code === undefined ? INTERNAL : { code, details: {} };
}
