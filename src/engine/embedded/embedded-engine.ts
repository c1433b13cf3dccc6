import type { GrafeoDB, QueryResult, Transaction, WriteCounters } from "@grafeo-db/js";
import { EngineError } from "../../errors/index.js";
import type { Engine, ReadOptions, Row, Statement } from "../engine.js";
import { InFlight } from "../in-flight.js";
import { checkGuard } from "../check-guard.js";
import type { WriteGuard } from "../write-guard.js";
import { WriteQueue } from "../../util/index.js";
import { statementError } from "./embedded-error.js";
import { toCypherValue } from "./to-cypher-value.js";
import { withDeadline } from "../with-deadline.js";

/** The graph database that runs inside this process. */
export class EmbeddedEngine implements Engine {
  readonly name = "embedded" as const;
  readonly capabilities = Object.freeze({ fullTextIndexes: false });
  readonly #writes = new WriteQueue();
  readonly #reads = new InFlight();
  #closing: Promise<void> | undefined;

  constructor(
    private readonly database: GrafeoDB,
    readonly address: string,
  ) {}

  async read(statement: Statement, options: ReadOptions = {}): Promise<readonly Row[]> {
    // With its deadline: closing need not wait for an answer that nobody hears.
    return this.#reads.follow(withDeadline(this.#answer(statement), options, statement.text));
  }

  async write(statements: readonly Statement[], guard?: WriteGuard): Promise<void> {
    this.#refuseWhenClosed(statements[0]?.text);
    return this.#writes.run(() => this.#transact(statements, guard));
  }

  async defineSchema(statements: readonly string[]): Promise<void> {
    this.#refuseWhenClosed(statements[0]);
    return this.#writes.run(async () => {
      for (const text of statements) {
        try {
          await this.database.executeCypher(text);
        } catch (error) {
          throw statementError(text, error);
        }
      }
    });
  }

  async ping(options: ReadOptions = {}): Promise<void> {
    await this.read({ text: "RETURN 1 AS one", parameters: {} }, options);
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  async #end(): Promise<void> {
    await this.#writes.idle();
    await this.#reads.idle();
    this.database.close();
  }

  /** Runs a read in a transaction that is rolled back, so that it cannot change anything. */
  async #answer({ text, parameters }: Statement): Promise<readonly Row[]> {
    this.#refuseWhenClosed(text);
    const transaction = this.#begin(text);
    try {
      const result = await transaction.executeCypher(text, parameters);
      if (hasWritten(result.counters)) {
        throw new EngineError(
          "INTERNAL",
          "A reading statement wrote to the graph.",
          text,
          undefined,
        );
      }
      return rowsOf(result);
    } catch (error) {
      throw statementError(text, error);
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  async #transact(statements: readonly Statement[], guard?: WriteGuard): Promise<void> {
    const transaction = this.#begin(statements[0]?.text);
    let current: string | undefined;
    const run = ({ text, parameters }: Statement): Promise<QueryResult> => {
      current = text;
      return transaction.executeCypher(text, parameters);
    };
    try {
      if (guard !== undefined) {
        if (guard.lock !== undefined) await run(guard.lock);
        checkGuard(guard, rowsOf(await run(guard.statement)), this.address);
      }
      for (const statement of statements) await run(statement);
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw statementError(current, error);
    }
  }

  #begin(text: string | undefined): Transaction {
    try {
      return this.database.beginTransaction();
    } catch (error) {
      throw statementError(text, error);
    }
  }

  /** The addon still answers after it was closed, but no longer keeps what is written. */
  #refuseWhenClosed(text: string | undefined): void {
    if (this.#closing === undefined) return;
    const message = `The graph ${this.address} was closed.`;
    throw new EngineError("ENGINE_UNAVAILABLE", message, text, undefined);
  }
}

function rowsOf(result: QueryResult): readonly Row[] {
  return result.rows().map((row) => row.map(toCypherValue));
}

function hasWritten(counters: WriteCounters): boolean {
  return Object.values(counters).some((count: number) => count > 0);
}
