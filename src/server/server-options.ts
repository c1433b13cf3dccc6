import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Engine } from "../engine/index.js";
import type { AnswerLimits } from "./answers/answers.js";
import type { RequestFacts } from "./request-facts.js";

/** What the composition root hands to the server. */
export interface ServerOptions {
  readonly schema: GraphQLSchema;
  /** Executes a valid operation of the schema; absent: graphql-js does, by the schema's resolvers. */
  readonly execute?: (execution: {
    readonly document: DocumentNode;
    readonly operationName?: string | null | undefined;
    readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
    readonly contextValue: unknown;
  }) => Promise<ExecutionResult>;
  /**
   * Makes the context its resolvers receive, anew for each request. The server adds `extensions`
   * and `requested` (see RequestContext) where the object has none of its own.
   * A plain object: Apollo copies it, which an object with #private fields does not survive.
   */
  readonly createContext: (facts: RequestFacts) => object | Promise<object>;
  /**
   * Names what every answer depends on beside its request, such as the state of the graph and the
   * day: equal requests of one scope share their answer. Undefined when that is not known; absent:
   * nothing is shared.
   */
  readonly answerScope?: (() => Promise<string | undefined>) | undefined;
  /** How many answers are kept for later requests of the same scope; absent: none. */
  readonly keptAnswers?: AnswerLimits | undefined;
  /** Asked by /readyz whether the database answers. */
  readonly engine: Pick<Engine, "ping" | "name" | "address">;
  /** 0 lets the system choose one. */
  readonly port: number;
  /** The interface to listen on; absent: all of them. */
  readonly host?: string | undefined;
  /** Origins whose pages may call the endpoint; empty: only the server's own. */
  readonly origins: readonly string[];
  /** Whoever sends it as `authorization: Bearer …` may change the graph; absent: nobody may. */
  readonly editorKey?: string | undefined;
  /** The folder of the built pages. */
  readonly webRoot: string;
  readonly logger: Logger;
  /** "loading" listens at once but refuses operations until setReady(); absent: "ready". */
  readonly state?: "loading" | "ready" | undefined;
  /** Requests answered at once, as many again wait; absent: any number. */
  readonly capacity?: number | undefined;
  /** Milliseconds that running requests get when the server stops; absent: 10,000. */
  readonly stopDeadline?: number | undefined;
}

/** A server that listens. */
export interface RunningServer {
  /** Such as `http://localhost:4000/`. */
  readonly url: string;
  /** Opens a server that started as "loading". */
  setReady(): void;
  /** Takes no more connections, finishes running requests within the deadline, then closes. */
  stop(): Promise<void>;
}
