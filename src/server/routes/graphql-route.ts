import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import cors from "cors";
import { Router } from "express";
import { contextError } from "../errors/context-error.js";
import type { ErrorMasking } from "../errors/error-masking.js";
import type { Readiness } from "../readiness.js";
import { completeContext, type RequestContext } from "../request-context.js";
import { readRequestFacts } from "../request-facts.js";
import { REQUEST_ID_HEADER } from "../request-id.js";
import { recordOf } from "../request-record.js";
import type { ServerOptions } from "../server-options.js";
import { guardGraphql } from "./guard-graphql.js";
import { limitLoad } from "./limit-load.js";
import { readBody } from "./read-body.js";

function crossOrigin(origins: readonly string[]) {
  return cors({
    origin: origins.includes("*") ? "*" : [...origins],
    methods: ["GET", "POST"],
    exposedHeaders: [REQUEST_ID_HEADER],
    maxAge: 600,
  });
}

/** /graphql: cross-origin rules, the guard, the body, then Apollo. */
export function graphqlRoute(
  apollo: ApolloServer<RequestContext>,
  masking: ErrorMasking,
  readiness: Readiness,
  { createContext, origins, editorKey, capacity }: ServerOptions,
): Router {
  const router = Router();
  if (origins.length > 0) router.use(crossOrigin(origins));
  router.use(guardGraphql(readiness));
  if (capacity !== undefined) router.use(limitLoad(capacity));
  router.use(readBody());
  router.use(
    expressMiddleware(apollo, {
      async context({ req, res }) {
        const record = recordOf(res);
        const facts = readRequestFacts(req, record.id, editorKey);
        try {
          return completeContext(await createContext(facts), facts, record);
        } catch (error) {
          const failure = contextError(error);
          masking.note(failure, record);
          throw failure;
        }
      },
    }),
  );
  return router;
}
