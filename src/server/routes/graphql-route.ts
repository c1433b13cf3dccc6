import type { ApolloServer } from "@apollo/server";
import cors from "cors";
import { Router, type Response } from "express";
import { answerKey } from "../answers/answer-key.js";
import { Answers } from "../answers/answers.js";
import { sendAnswer } from "../answers/http-answer.js";
import { contextError } from "../errors/context-error.js";
import type { ErrorMasking } from "../errors/error-masking.js";
import type { Readiness } from "../readiness.js";
import { completeContext, type RequestContext } from "../request-context.js";
import { readRequestFacts } from "../request-facts.js";
import { REQUEST_ID_HEADER } from "../request-id.js";
import { recordOf } from "../request-record.js";
import type { ServerOptions } from "../server-options.js";
import { answerByApollo } from "./answer-by-apollo.js";
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

/** Tells when a client hangs up before its answer was sent. */
function hangUpOf(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** /graphql: cross-origin rules, the guard, the body, then what was answered before, or Apollo. */
export function graphqlRoute(
  apollo: ApolloServer<RequestContext>,
  masking: ErrorMasking,
  readiness: Readiness,
  { createContext, origins, editorKey, answerScope, keptAnswers, capacity }: ServerOptions,
): Router {
  const router = Router();
  const answers = new Answers(keptAnswers);
  if (origins.length > 0) router.use(crossOrigin(origins));
  router.use(guardGraphql(readiness));
  if (capacity !== undefined) router.use(limitLoad(capacity));
  router.use(readBody());
  router.use(async (request, response) => {
    const record = recordOf(response);
    const facts = readRequestFacts(request, record.id, editorKey, hangUpOf(response));
    const context = async (): Promise<RequestContext> => {
      try {
        return completeContext(await createContext(facts), facts, record);
      } catch (error) {
        const failure = contextError(error);
        masking.note(failure, record);
        throw failure;
      }
    };
    const key = answerKey(request, facts, await answerScope?.());
    const answer = await answers.of(key, () => answerByApollo(apollo, request, record, context));
    record.operationName = answer.operationName;
    sendAnswer(response, answer);
  });
  return router;
}
