import neo4j, {
  type BookmarkManager,
  type Driver,
  type QueryResult,
  type Record as Neo4jRecord,
  type Session,
  type SessionMode,
} from "neo4j-driver";
import type { Engine, ReadOptions, Row, Statement } from "../engine.js";
import { withDeadline } from "../with-deadline.js";
import { InFlight } from "../in-flight.js";
import { checkGuard } from "../check-guard.js";
import type { WriteGuard } from "../write-guard.js";
import { WriteQueue } from "../../util/index.js";
import { neo4jError, type Destination } from "./neo4j-error.js";
import { toCypherValue } from "./to-cypher-value.js";
import { toParameters } from "./to-parameter.js";

const SECONDS_FOR_INDEXES = 300;

/** A Neo4j server or cluster, spoken to over Bolt. */
export class Neo4jEngine implements Engine {
  readonly name = "neo4j" as const;
  readonly capabilities = Object.freeze({ fullTextIndexes: true });
  readonly #writes = new WriteQueue();
  readonly #reads = new InFlight();
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    private readonly destination: Destination,
  ) {}

  get address(): string {
    return this.destination.address;
  }

  read(statement: Statement, options: ReadOptions = {}): Promise<readonly Row[]> {
    // The server looks for transactions past their time every two seconds only; callers need not wait.
    return this.#reads.follow(
      withDeadline(this.#answer(statement, options), options, statement.text),
    );
  }

  write(statements: readonly Statement[], guard?: WriteGuard): Promise<void> {
    return this.#writes.run(async () => {
      let current: string | undefined;
      try {
        await this.#inSession("WRITE", (session) =>
          session.executeWrite(async (transaction) => {
            const run = ({ text, parameters }: Statement): PromiseLike<QueryResult> => {
              current = text;
              return transaction.run(text, toParameters(parameters));
            };
            if (guard !== undefined) {
              if (guard.lock !== undefined) await run(guard.lock);
              const { records } = await run(guard.statement);
              checkGuard(guard, records.map(toRow), this.address);
            }
            for (const statement of statements) await run(statement);
          }),
        );
      } catch (error) {
        throw neo4jError(this.destination, current, error);
      }
    });
  }

  defineSchema(statements: readonly string[]): Promise<void> {
    return this.#writes.run(async () => {
      for (const text of [...statements, `CALL db.awaitIndexes(${SECONDS_FOR_INDEXES})`]) {
        try {
          await this.#inSession("WRITE", (session) => session.run(text));
        } catch (error) {
          throw neo4jError(this.destination, text, error);
        }
      }
    });
  }

  async ping(options: ReadOptions = {}): Promise<void> {
    await this.read({ text: "RETURN 1 AS one", parameters: {} }, options);
  }

  async close(): Promise<void> {
    await this.#writes.idle();
    await this.#reads.idle();
    await this.driver.close();
  }

  async #answer(statement: Statement, options: ReadOptions): Promise<readonly Row[]> {
    try {
      const result = await this.#runOnce(statement, options).catch((error: unknown) => {
        // An auto-commit read is one round trip, but the driver leaves trying again to us.
        const isRetryable = error instanceof neo4j.Neo4jError && neo4j.isRetryableError(error);
        if (!isRetryable || options.signal?.aborted === true) throw error;
        return this.#runOnce(statement, options);
      });
      return result.records.map(toRow);
    } catch (error) {
      throw neo4jError(this.destination, statement.text, error);
    }
  }

  #runOnce(
    { text, parameters }: Statement,
    { timeout, signal }: ReadOptions,
  ): Promise<QueryResult> {
    // The driver reads a timeout of 0 as none.
    const limits = timeout === undefined ? {} : { timeout: Math.max(1, Math.ceil(timeout)) };
    return this.#inSession("READ", async (session) => {
      // Closing a session that is still answering makes the server stop working on the statement.
      const stop = (): void => void session.close().catch(() => undefined);
      signal?.addEventListener("abort", stop);
      try {
        return await withoutStack(() => session.run(text, toParameters(parameters), limits));
      } finally {
        signal?.removeEventListener("abort", stop);
      }
    });
  }

  /** Always names the database, which saves the driver a round trip to ask for it. */
  async #inSession<T>(
    defaultAccessMode: SessionMode,
    work: (session: Session) => PromiseLike<T>,
  ): Promise<T> {
    const { database, isRouted } = this.destination;
    const session = this.driver.session({
      database,
      defaultAccessMode,
      // One server sees its own writes; only members of a cluster must wait for each other's.
      ...(isRouted ? { bookmarkManager: this.#bookmarks } : {}),
    });
    try {
      return await work(session);
    } finally {
      // A lost connection has been reported by the work itself.
      await session.close().catch(() => undefined);
    }
  }
}

/** The driver notes where each statement came from, which costs more than binding it; we know. */
function withoutStack<Value>(make: () => Value): Value {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function toRow(record: Neo4jRecord): Row {
  return record.keys.map((_key, index) => toCypherValue(record.get(index)));
}
