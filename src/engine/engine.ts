import type { WriteGuard } from "./write-guard.js";

/**
 * A value a statement may carry as a parameter, or a row may bring back.
 *
 * A number that is whole (`3`, which JavaScript cannot tell from `3.0`) reaches both engines as an
 * integer, wherever it stands, so LIMIT and list indexes take it; any other number is a float.
 * Both compare, order, group and answer 3 and 3.0 alike; only three things tell them apart:
 * - division: `7 / 2` is 3. Write `1.0 * a / b` unless an integer quotient is meant;
 * - `toString(3.0)`, which differs between the engines too;
 * - MERGE, which the embedded engine matches by the stored type: never merge by a float.
 * A property that the ontology calls Float is stored as one on both engines by a statement that
 * says so: `SET n += row.properties, n.tpp = toFloat(n.tpp)`, and for a list
 * `n.values = [value IN n.values | toFloat(value)]`.
 *
 * Dates and times come back as ISO 8601 text; there are no date parameters, `date($text)` makes one.
 * Nodes and relations do not come back: RETURN their properties.
 */
export type CypherValue =
  | string
  | number
  | boolean
  | null
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };

/** A statement of the portable subset of Cypher, with its values apart from its text. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, CypherValue>>;
}

/** One row of an answer: its columns in the order of the RETURN clause. */
export type Row = readonly CypherValue[];

/** What an engine can do beyond the portable subset. */
export interface Capabilities {
  /** Full-text indexes, which only Neo4j Bloom uses. */
  readonly fullTextIndexes: boolean;
}

/** How a read may be bounded. */
export interface ReadOptions {
  /**
   * Milliseconds after which the read fails with DEADLINE_EXCEEDED; absent: no limit.
   *
   * Neo4j also stops working on it then. The embedded engine cannot be stopped: it works on to the
   * end, off the event loop, and nobody hears the answer.
   */
  readonly timeout?: number | undefined;
  /**
   * Aborted when nobody waits for the answer any more: the read fails at once, with
   * DEADLINE_EXCEEDED. What becomes of the work is as with the timeout.
   */
  readonly signal?: AbortSignal | undefined;
}

/** A database that answers portable Cypher; both engines pass one conformance suite. */
export interface Engine {
  readonly name: "embedded" | "neo4j";
  /** The address without user and password, as shown to people. */
  readonly address: string;
  readonly capabilities: Capabilities;
  /**
   * Runs one reading statement; integers come back as numbers. Errors: EngineError.
   *
   * A statement that would write is refused and changes nothing. Columns need distinct names.
   */
  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;
  /**
   * Runs the statements in one transaction: all of them or none. Errors: EngineError.
   *
   * Writes of one engine run one after another, in the order they were asked for. A read that
   * starts after a write has resolved sees it.
   *
   * A guard is asked first, within the same transaction; when it gives other rows than it must,
   * nothing is written. Errors then: WriteConflictError.
   */
  write(statements: readonly Statement[], guard?: WriteGuard): Promise<void>;
  /**
   * Runs constraints and indexes, each by itself, and waits until they can be used.
   *
   * Each says IF NOT EXISTS, which leaves existing ones as they are; one that the engine cannot
   * make is an EngineError (full-text indexes: see `capabilities`).
   */
  defineSchema(statements: readonly string[]): Promise<void>;
  /**
   * Resolves when the database answers; rejects with ENGINE_UNAVAILABLE when it does not, and with
   * DEADLINE_EXCEEDED when it does not within the timeout.
   */
  ping(options?: ReadOptions): Promise<void>;
  /** Waits for the writes and reads that are under way, unless their time is over; refuses others. */
  close(): Promise<void>;
}
