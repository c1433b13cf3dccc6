import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "../request-context.js";

/** Sends what resolvers put into the context's `extensions` as the response's `extensions`. */
export function sendExtensions(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ contextValue: { extensions }, response: { body } }) {
          if (extensions.size > 0 && body.kind === "single") {
            const { singleResult } = body;
            singleResult.extensions = {
              ...singleResult.extensions,
              ...Object.fromEntries(extensions),
            };
          }
          return Promise.resolve();
        },
      }),
  };
}
