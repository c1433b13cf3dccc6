/** A value a statement may carry as a parameter, or a row may bring back. */
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
  /** Milliseconds after which the database gives up; absent: no limit. */
  readonly timeout?: number | undefined;
}

/** A database that answers portable Cypher; both engines pass one conformance suite. */
export interface Engine {
  readonly name: "embedded" | "neo4j";
  /** The address without user and password, as shown to people. */
  readonly address: string;
  readonly capabilities: Capabilities;
  /** Runs one reading statement; integers come back as numbers. Errors: EngineError. */
  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;
  /** Runs the statements in one transaction: all of them or none. Errors: EngineError. */
  write(statements: readonly Statement[]): Promise<void>;
  /** Runs constraints and indexes, each by itself; existing ones are left as they are. */
  defineSchema(statements: readonly string[]): Promise<void>;
  /** Resolves when the database answers; rejects with ENGINE_UNAVAILABLE when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
