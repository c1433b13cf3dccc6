/** The codes a client may rely on; they reach it as `extensions.code`. */
export type ErrorCode =
  | "BAD_USER_INPUT"
  | "UNKNOWN_NAME"
  | "NO_FIGURE"
  | "CURSOR_MISMATCH"
  | "LIMIT_EXCEEDED"
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "ENGINE_UNAVAILABLE"
  | "DEADLINE_EXCEEDED"
  | "OVERLOADED"
  | "INTERNAL";

/** What every error of ours is: a stable code, a message for people, and facts for programs. */
export abstract class ChipgraphError extends Error {
  abstract readonly code: ErrorCode;
  /** Facts about the error that a program may use, such as the count and the limit. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.details = details;
  }
}
