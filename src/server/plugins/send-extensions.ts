import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "../request-context.js";

/** Sends what resolvers put into the context's `extensions` as the response's `extensions`. */
export function sendExtensions(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async willSendResponse({ contextValue, request, response: { body } }) {
          const { extensions, complete } = contextValue;
          if (body.kind === "single") {
            await complete?.({
              operation: request.query ?? "",
              operationName: request.operationName ?? null,
              variables: request.variables ?? {},
              data: body.singleResult.data ?? null,
            });
          }
          if (extensions.size > 0 && body.kind === "single") {
            const { singleResult } = body;
            singleResult.extensions = {
              ...singleResult.extensions,
              ...Object.fromEntries(extensions),
            };
          }
        },
      }),
  };
}
