import type { ApolloServerPlugin, GraphQLRequestContext } from "@apollo/server";
import type { RequestContext } from "../request-context.js";

/** Whether the client named application/json as what it takes, and not the newer media type. */
function namesPlainJson(accept: string | undefined): boolean {
  return (
    accept?.includes("application/json") === true &&
    !accept.includes("application/graphql-response+json")
  );
}

/** Whether the operation's text was there but parsing, validating or its variables failed. */
function failedBeforeExecution({
  source,
  errors,
  response,
}: GraphQLRequestContext<RequestContext>): boolean {
  const refused = errors?.some(
    ({ extensions: { code } }) => code === "OPERATION_RESOLUTION_FAILURE",
  );
  return source !== undefined && refused !== true && response.http.status === 400;
}

/**
 * Answers a well-formed request whose operation is not valid with 200 where the client asked for
 * application/json by name, as GraphQL over HTTP says: such clients take another status for the
 * word of a proxy. Everyone else keeps 400.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-application-json
 */
export function plainJsonStatus(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse(context) {
          const accept = context.request.http?.headers.get("accept");
          if (namesPlainJson(accept) && failedBeforeExecution(context as never)) {
            context.response.http.status = 200;
          }
          return Promise.resolve();
        },
      }),
  };
}
