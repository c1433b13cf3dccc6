import { ChipgraphError, type ErrorCode } from "../errors/index.js";
import type { ServerOptions } from "./server-options.js";

/** What a server is doing. */
export type ServerState = "loading" | "ready" | "stopping";

/** Whether requests can be answered; a refusal names its code and the reason in words. */
export type ReadinessAnswer =
  | { readonly ready: true }
  | { readonly ready: false; readonly code: ErrorCode; readonly reason: string };

/** The server's state, and the question whether its database answers. */
export interface Readiness {
  state: ServerState;
  check(): Promise<ReadinessAnswer>;
}

/** A probe's own patience is seconds: a database that takes longer does not answer. */
const PING_DEADLINE = 2_000;

/** Said of a server whose graph is not yet whole, by its probe and by its endpoint. */
export const LOADING_REASON = "The graph is still being loaded; ask again in a moment.";

async function askDatabase(engine: ServerOptions["engine"]): Promise<ReadinessAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, PING_DEADLINE, "late");
  });
  try {
    const outcome = await Promise.race([engine.ping(), late]);
    if (outcome !== "late") return { ready: true };
    const reason = `The database did not answer within ${PING_DEADLINE} ms.`;
    return { ready: false, code: "ENGINE_UNAVAILABLE", reason };
  } catch (error) {
    // A foreign error's text may hold a host or a password; ours is written to be read.
    const ours = error instanceof ChipgraphError && error.code !== "INTERNAL";
    const reason = ours ? error.message : "The database does not answer.";
    return { ready: false, code: ours ? error.code : "ENGINE_UNAVAILABLE", reason };
  } finally {
    clearTimeout(timer);
  }
}

/** Makes the readiness of a server that starts in the given state. */
export function createReadiness(state: ServerState, engine: ServerOptions["engine"]): Readiness {
  return {
    state,
    async check() {
      const code = "ENGINE_UNAVAILABLE" as const;
      if (this.state === "loading") {
        // A graph is never loaded while its database is away; say that rather than wait.
        const database = await askDatabase(engine);
        return database.ready ? { ready: false, code, reason: LOADING_REASON } : database;
      }
      if (this.state === "stopping")
        return { ready: false, code, reason: "The server is stopping." };
      return await askDatabase(engine);
    },
  };
}
