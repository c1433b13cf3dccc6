import type { Fetcher } from "@graphiql/toolkit";

/** Sends an operation to the endpoint beside the page, so a path prefix of a proxy is kept. */
export const fetchGraphql: Fetcher = async (operation, options) => {
  const response = await fetch(new URL("graphql", document.baseURI), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json;q=0.9",
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  });
  const retryAfter = Number(response.headers.get("retry-after"));
  // The graph is still being loaded: the page, opened with the server, waits for it.
  if (response.status === 503 && retryAfter > 0) {
    await new Promise((resolve) => setTimeout(resolve, retryAfter * 1_000));
    return await fetchGraphql(operation, options);
  }
  return (await response.json()) as never;
};
