import type { ErrorCode } from "../../errors/index.js";

const STATUSES: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  UNKNOWN_NAME: 400,
  NO_FIGURE: 400,
  CURSOR_MISMATCH: 400,
  LIMIT_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ENGINE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
  OVERLOADED: 503,
  INTERNAL: 500,
};

/** The HTTP status of a request that failed before its operation ran. */
export function errorStatus(code: ErrorCode): number {
  return STATUSES[code];
}
