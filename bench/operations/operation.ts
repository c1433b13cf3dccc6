/** The values that one request sends. */
export type Variables = Readonly<Record<string, unknown>>;

/** How one kind of server is asked, and how its answer is brought into the common form. */
export interface Asked {
  /** GraphQL, or Cypher for the hand-written server. */
  readonly text: string;
  /** Brings the `data` of an answer into the form that all servers share. */
  readonly answer: (data: never, variables: Variables) => unknown;
}

/** The servers that are compared; chipgraph is asked alike on both of its engines. */
export type Language = "chipgraph" | "neo4jGraphql" | "handWritten" | "postgraphile";

/** One question of the benchmark, as each kind of server is asked it. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  /** Whether the result stays as large when the graph grows. */
  readonly resultGrows: boolean;
  /** Requests differ in their values, so that nobody profits from answering the same one again. */
  readonly variants: readonly Variables[];
  readonly asked: Readonly<Partial<Record<Language, Asked>>>;
  /** Why a server is not asked; each that is missing above has a word here. */
  readonly missing?: Readonly<Partial<Record<Language, string>>>;
}
