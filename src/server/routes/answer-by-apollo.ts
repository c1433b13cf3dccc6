import { HeaderMap, type ApolloServer } from "@apollo/server";
import type { Request } from "express";
import { invariant } from "../../errors/index.js";
import type { MadeAnswer } from "../answers/answers.js";
import type { RequestContext } from "../request-context.js";
import type { RequestRecord } from "../request-record.js";

function headersOf({ headers }: Request): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}

/**
 * Lets Apollo answer a request whose body is read.
 *
 * The answer of a query without errors may be given to equal requests.
 * @see https://www.apollographql.com/docs/apollo-server/integrations/building-integrations
 */
export async function answerByApollo(
  apollo: ApolloServer<RequestContext>,
  request: Request,
  record: RequestRecord,
  context: () => Promise<RequestContext>,
): Promise<MadeAnswer> {
  const query = request.url.indexOf("?");
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headersOf(request),
      search: query === -1 ? "" : request.url.slice(query),
      body: request.body as unknown,
    },
    context,
  });
  invariant(body.kind === "complete", "Answers are not given in parts.");
  const answer = {
    status: status ?? 200,
    headers: [...headers],
    text: body.string,
    operationName: record.operationName,
  };
  const isGood = answer.status === 200 && record.codes.size === 0;
  return { answer, shared: isGood && record.operation === "query" };
}
