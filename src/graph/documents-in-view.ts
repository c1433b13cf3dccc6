import { Match, NodePattern, Property, Return, Variable, printStatement } from "../cypher/index.js";
import type { Engine } from "../engine/index.js";
import { QueryError } from "../errors/index.js";
import { propertyByRole, type GraphModel } from "../model/index.js";
import { didYouMean } from "../util/index.js";

/** Refuses views that name documents the graph does not hold, since their answer would be empty. */
export class DocumentsInView {
  #known: ReadonlySet<string> = new Set();
  readonly #statement: string;

  constructor(model: GraphModel) {
    const { document } = model.evidence.kinds;
    const node = Variable("document");
    this.#statement = printStatement([
      Match(NodePattern(node, [document.name])),
      Return([{ value: Property(node, propertyByRole(document, "id")), as: Variable("id") }]),
    ]).text;
  }

  /** Resolves when all ids are those of documents; the list is read again before one is refused. */
  async check(engine: Pick<Engine, "read">, ids: readonly string[]): Promise<void> {
    if (ids.every((id) => this.#known.has(id))) return;
    const rows = await engine.read({ text: this.#statement, parameters: {} });
    this.#known = new Set(rows.map(([id]) => String(id)));
    const unknown = ids.filter((id) => !this.#known.has(id));
    if (unknown.length === 0) return;
    const said = unknown.map((id) => `"${id}".${didYouMean(id, this.#known)}`).join(" ");
    throw new QueryError(
      "UNKNOWN_NAME",
      `The view names documents that the graph does not hold: ${said}`,
      {
        unknown,
      },
    );
  }
}
