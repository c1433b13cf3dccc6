import type { GrafeoDB, Transaction, WriteCounters } from "@grafeo-db/js";
import { EngineError } from "../../errors/index.js";
import type { Engine, ReadOptions, Row, Statement } from "../engine.js";
import { WriteQueue } from "../write-queue.js";
import { statementError } from "./embedded-error.js";
import { toCypherValue } from "./to-cypher-value.js";
import { withDeadline } from "../with-deadline.js";

/** The graph database that runs inside this process. */
export class EmbeddedEngine implements Engine {
  readonly name = "embedded" as const;
  readonly capabilities = Object.freeze({ fullTextIndexes: false });
  readonly #writes = new WriteQueue();
  #closed = false;

  constructor(
    private readonly database: GrafeoDB,
    readonly address: string,
  ) {}

  async read(statement: Statement, options: ReadOptions = {}): Promise<readonly Row[]> {
    return withDeadline(this.#answer(statement), options.timeout, statement.text);
  }

  async write(statements: readonly Statement[]): Promise<void> {
    this.#refuseWhenClosed(statements[0]?.text);
    return this.#writes.run(() => this.#transact(statements));
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

  async ping(): Promise<void> {
    await this.read({ text: "RETURN 1 AS one", parameters: {} });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.idle();
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
      return result.rows().map((row) => row.map(toCypherValue));
    } catch (error) {
      throw statementError(text, error);
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  async #transact(statements: readonly Statement[]): Promise<void> {
    const transaction = this.#begin(statements[0]?.text);
    let current: string | undefined;
    try {
      for (const { text, parameters } of statements) {
        current = text;
        await transaction.executeCypher(text, parameters);
      }
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
    if (!this.#closed) return;
    const message = `The graph ${this.address} was closed.`;
    throw new EngineError("ENGINE_UNAVAILABLE", message, text, undefined);
  }
}

function hasWritten(counters: WriteCounters): boolean {
  return Object.values(counters).some((count: number) => count > 0);
}
