import type { RequestFacts } from "./request-facts.js";
import type { RequestRecord } from "./request-record.js";

/** Where the server keeps its record in a context; a symbol, so resolvers do not meet it. */
export const RECORD: unique symbol = Symbol("chipgraph.record");

/** What the server adds to the context that the composition root made. */
export interface RequestContext {
  /** What resolvers put here goes out as the response's `extensions`. */
  readonly extensions: Map<string, unknown>;
  /** The extensions the client asked for, such as `explain`. */
  readonly requested: ReadonlySet<string>;
  /** Adds the extensions that need the whole answer; absent where none was asked for. */
  readonly complete?: (answered: {
    readonly operation: string;
    readonly operationName: string | null;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly data: unknown;
  }) => Promise<void>;
  readonly [RECORD]: RequestRecord;
}

/** Completes a context; its own `extensions` and `requested` are kept where it has them. */
export function completeContext(
  made: object,
  facts: RequestFacts,
  record: RequestRecord,
): RequestContext {
  const added = { extensions: new Map<string, unknown>(), requested: facts.requested };
  const copy = Object.create(Object.getPrototypeOf(made) as object | null) as object;
  return Object.assign(copy, added, made, { [RECORD]: record });
}
