import type { BoundQuery, Compiler, SelectedRoot } from "../compiler/index.js";
import type { Row } from "../engine/index.js";
import type { GraphReader } from "../knowledge/index.js";
import type { ReadQuery } from "./reading.js";

/** A root field with its own statement, and how it reads. */
export interface Participant {
  readonly root: SelectedRoot;
  readonly query: BoundQuery;
  readonly today: string;
  readonly reader: GraphReader;
  /** Tells of the statement that is run, for the root fields of these response keys. */
  readonly tell: (query: ReadQuery, field: string) => void;
}

interface Waiting extends Participant {
  readonly answer: (rows: Promise<readonly Row[]>) => void;
}

/**
 * Brings the root fields of one operation together, so that all are read by one statement: one
 * trip, and one moment of the graph.
 *
 * Every root field either asks for its rows or leaves; the statement runs when the last of them
 * did. Where it fails, each root field is asked alone, so that a fault in one is its own.
 */
export class Together {
  readonly #waiting: Waiting[] = [];
  #expected: number;

  constructor(
    private readonly compiler: Compiler,
    roots: number,
  ) {
    this.#expected = roots;
  }

  /** Gives the rows of a root field's own statement. Errors: those of the engine. */
  rows(participant: Participant): Promise<readonly Row[]> {
    return new Promise((resolve) => {
      this.#waiting.push({ ...participant, answer: resolve });
      this.#arrived();
    });
  }

  /** Says that a root field asks for no rows: it has no statement, or failed before it. */
  leave(): void {
    this.#arrived();
  }

  #arrived(): void {
    this.#expected -= 1;
    if (this.#expected === 0) void this.#read();
  }

  async #read(): Promise<void> {
    const [first, ...others] = this.#waiting;
    if (first === undefined) return;
    if (others.length === 0) {
      this.#alone(first);
      return;
    }
    const roots = this.#waiting.map(({ root }) => root);
    try {
      const query = this.compiler.compileTogether(roots, first.today);
      first.tell(query, roots.map(({ responseKey }) => responseKey).join(", "));
      const rows = query.rowsOf(await first.reader.read(query));
      this.#waiting.forEach(({ answer }, at) => answer(Promise.resolve(rows[at] ?? [])));
    } catch {
      // Whose fault it is, each of them shows.
      for (const waiting of this.#waiting) this.#alone(waiting);
    }
  }

  #alone({ answer, reader, query, root, tell }: Waiting): void {
    tell(query, root.responseKey);
    answer(reader.read(query));
  }
}
