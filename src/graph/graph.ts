import type { GraphQLResolveInfo } from "graphql";
import { rootMeaning, type RootMeaning } from "../api/index.js";
import type { BoundQuery, Compiler } from "../compiler/index.js";
import type { Engine } from "../engine/index.js";
import { QueryError } from "../errors/index.js";
import type { GraphModel } from "../model/index.js";
import { DocumentsInView } from "./documents-in-view.js";
import { knownNames } from "./known-names.js";
import { noFigure, unknownNames } from "./name-errors.js";

/** One root field as it was answered, for those who ask for an explanation. */
export interface Explanation {
  readonly field: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly plan: string;
}

/** What answering root fields needs. */
export interface GraphParts {
  readonly model: GraphModel;
  readonly engine: Engine;
  readonly compiler: Compiler;
  readonly fold: (name: string) => string;
  /** The day that counts as now, as YYYY-MM-DD. */
  readonly today: () => string;
}

type Given = Readonly<Record<string, unknown>>;

/** Answers whole root fields: one statement each, and words for what cannot be answered. */
export class Graph {
  readonly #documents: DocumentsInView;

  constructor(private readonly parts: GraphParts) {
    this.#documents = new DocumentsInView(parts.engine, parts.model);
  }

  /** Gives the value of a root field; `explain` receives what was run. Errors: ChipgraphError. */
  async run(
    info: GraphQLResolveInfo,
    given: Given,
    explain?: (explanation: Explanation) => void,
  ): Promise<unknown> {
    const query = this.parts.compiler.compile(info, this.parts.today());
    explain?.({
      field: String(info.path.key),
      statement: query.text,
      parameters: query.parameters,
      plan: query.plan,
    });
    await this.#checkView(given["view"] as Given | null | undefined);
    const rows = await this.parts.engine.read(query);
    const meaning = rootMeaning(info.parentType.getFields()[info.fieldName] ?? { extensions: {} });
    const value = await this.#shape(query, rows, meaning, given);
    if (value === null && meaning?.kind === "single") await this.#checkFound(meaning, given);
    return value;
  }

  async #checkView(view: Given | null | undefined): Promise<void> {
    const named = [view?.["documents"], view?.["exceptDocuments"]];
    const ids = named.flatMap((list) => (Array.isArray(list) ? (list as string[]) : []));
    if (ids.length > 0) await this.#documents.check(ids);
  }

  /** A name that nothing bears is an error; one outside the view is null. */
  async #checkFound(
    meaning: Extract<RootMeaning, { readonly kind: "single" }>,
    given: Given,
  ): Promise<void> {
    const asked = (given["name"] ?? given["id"]) as string;
    const known = await knownNames(this.parts.engine, this.parts.model, meaning.type);
    const key = this.parts.fold(asked);
    if (known.some((name) => name.id === asked || name.key === key)) return;
    throw unknownNames([asked], meaning.type.label.en, known);
  }

  /** Completes the errors that shaping finds with what the graph knows of the names asked. */
  async #shape(
    query: BoundQuery,
    rows: Parameters<BoundQuery["shape"]>[0],
    meaning: RootMeaning | undefined,
    given: Given,
  ): Promise<unknown> {
    try {
      return query.shape(rows);
    } catch (error) {
      if (!(error instanceof QueryError) || meaning?.kind !== "question") throw error;
      const { names, name, metrics } = error.details;
      if (error.code === "UNKNOWN_NAME") {
        const known = await knownNames(this.parts.engine, this.parts.model, meaning.type);
        throw unknownNames(names as string[], meaning.type.label.en, known);
      }
      if (error.code !== "NO_FIGURE") throw error;
      const view = given["view"] as Given | null | undefined;
      throw noFigure(String(name), metrics as string[], view);
    }
  }
}
