const PATIENCE = 5_000;

/** What a first query met: an answer, a refused password, or nothing yet. */
export type QueryAnswer = "answered" | "refused" | "silent";

/** Asks `RETURN 1` over HTTP, which needs no driver. */
export async function queryAnswers(httpPort: number, password: string): Promise<QueryAnswer> {
  const credentials = Buffer.from(`neo4j:${password}`).toString("base64");
  try {
    const response = await fetch(`http://127.0.0.1:${httpPort}/db/neo4j/tx/commit`, {
      method: "POST",
      headers: { authorization: `Basic ${credentials}`, "content-type": "application/json" },
      body: JSON.stringify({ statements: [{ statement: "RETURN 1" }] }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (response.status === 401 || response.status === 403) return "refused";
    const { errors } = (await response.json()) as { errors?: readonly unknown[] };
    return response.ok && errors?.length === 0 ? "answered" : "silent";
  } catch {
    return "silent";
  }
}
