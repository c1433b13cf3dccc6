import { ApolloServer, type ApolloServerOptionsWithGateway } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { Server } from "node:http";
import { DocumentStore } from "./document-store.js";
import type { ErrorMasking } from "./errors/error-masking.js";
import { noteOperation } from "./plugins/note-operation.js";
import { plainJsonStatus } from "./plugins/plain-json-status.js";
import { sendExtensions } from "./plugins/send-extensions.js";
import type { RequestContext } from "./request-context.js";
import type { ServerOptions } from "./server-options.js";

type GatewayInterface = ApolloServerOptionsWithGateway<RequestContext>["gateway"];
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface["load"]>>["executor"]>;

const DEFAULT_STOP_DEADLINE = 10_000;

// An operation written by people or tools has some hundreds; past this, validating is the attack.
const MAX_TOKENS = 20_000;

/**
 * Lets an executor of ours answer whole operations: Apollo's word for whoever does so is a gateway.
 * Parsing, validation, errors and HTTP stay Apollo's.
 */
function executedBy(
  schema: GraphQLSchema,
  execute: NonNullable<ServerOptions["execute"]>,
): GatewayInterface {
  const executor: GatewayExecutor = ({ document, operationName, request, context }) =>
    execute({
      document,
      operationName: operationName ?? request.operationName,
      variableValues: request.variables,
      contextValue: context,
    }) as ReturnType<GatewayExecutor>;
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate(use) {
      use({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    stop: () => Promise.resolve(),
  };
}

/** Makes Apollo Server: it keeps HTTP, documents and errors, and reports to nobody. */
export function createApollo(
  { schema, execute, logger, stopDeadline }: ServerOptions,
  httpServer: Server,
  masking: ErrorMasking,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    ...(execute === undefined ? { schema } : { gateway: executedBy(schema, execute) }),
    logger,
    introspection: true,
    csrfPrevention: {
      // Each of these makes a browser ask first, so a foreign page cannot send it unseen.
      requestHeaders: [
        "graphql-require-preflight",
        "apollo-require-preflight",
        "x-apollo-operation-name",
      ],
    },
    documentStore: new DocumentStore(),
    parseOptions: { maxTokens: MAX_TOKENS },
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => masking.format(formatted, error),
    // The composition root decides what a signal means; it has a database to close too.
    stopOnTerminationSignals: false,
    plugins: [
      noteOperation(masking, logger),
      sendExtensions(),
      plainJsonStatus(),
      ApolloServerPluginDrainHttpServer({
        httpServer,
        stopGracePeriodMillis: stopDeadline ?? DEFAULT_STOP_DEADLINE,
      }),
      // Lists are answered more than twice as fast without the bookkeeping of cache hints.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
