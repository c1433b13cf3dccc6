import type { GraphQLResolveInfo } from "graphql";
import { rootMeaning, type RootMeaning } from "../api/index.js";
import type { BoundQuery, Compiler, SelectedRoot } from "../compiler/index.js";
import type { Engine, Row } from "../engine/index.js";
import { QueryError, invariant } from "../errors/index.js";
import type { PredicateRegistry } from "../knowledge/index.js";
import type { GraphModel, NodeType } from "../model/index.js";
import type { Analyses, AnalysisTools, Given } from "./analysis.js";
import { analysisTools } from "./analysis-tools.js";
import { completeAnswer, pageOf } from "./answer-analysis.js";
import { DocumentsInView } from "./documents-in-view.js";
import { exists } from "./exists.js";
import { knownNames } from "./known-names.js";
import { noFigure, outsideView, unknownNames } from "./name-errors.js";

/** One root field as it was answered, for those who ask for an explanation. */
export interface Explanation {
  readonly field: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly plan: string;
}

/** What answering root fields needs. */
export interface GraphParts {
  readonly analyses?: Analyses;
  readonly model: GraphModel;
  /** What analyses know of what may be said; none without it. */
  readonly predicates?: PredicateRegistry;
  readonly engine: Engine;
  readonly compiler: Compiler;
  readonly fold: (name: string) => string;
  /** The day that counts as now, as YYYY-MM-DD. */
  readonly today: () => string;
  /** Milliseconds that a root field may take; absent: as long as it likes. */
  readonly deadline?: number | undefined;
}

/** Answers whole root fields: one statement each, and words for what cannot be answered. */
export class Graph {
  readonly #documents: DocumentsInView;
  readonly #tools: AnalysisTools;

  constructor(private readonly parts: GraphParts) {
    this.#documents = new DocumentsInView(parts.engine, parts.model);
    this.#tools = analysisTools(parts);
  }

  /** Gives the value of a root field; `explain` receives what was run. Errors: ChipgraphError. */
  async run(
    info: GraphQLResolveInfo,
    given: Given,
    explain?: (explanation: Explanation) => void,
  ): Promise<unknown> {
    const meaning = rootMeaning(info.parentType.getFields()[info.fieldName] ?? { extensions: {} });
    const { compiler, today } = this.parts;
    const root = compiler.select(info);
    const read = (query: BoundQuery): Promise<readonly Row[]> => {
      explain?.({
        field: root.responseKey,
        statement: query.text,
        parameters: query.parameters,
        plan: query.plan,
      });
      return this.parts.engine.read(query, { timeout: this.parts.deadline });
    };
    const query =
      meaning?.kind === "analysis" ? undefined : compiler.compileSelected(root, today());
    await this.#checkViews(given);
    if (query === undefined) return this.#analyse(root, given, read);
    const value = await this.#shape(query, await read(query), meaning, given);
    if (value !== null) return value;
    if (meaning?.kind === "single") await this.#checkFound(meaning.type, given);
    if (meaning?.kind === "lifted") {
      const name = given[meaning.argument] as string;
      await this.#checkFound(meaning.type, { name });
      throw outsideView([name], given["view"] as Given | null | undefined);
    }
    return null;
  }

  /** Works an analysis out, then reads what the request selects of the nodes in its answer. */
  async #analyse(
    root: SelectedRoot,
    given: Given,
    read: (query: BoundQuery) => Promise<readonly Row[]>,
  ): Promise<unknown> {
    const { compiler, today, analyses } = this.parts;
    const { meaning } = root;
    invariant(meaning.kind === "analysis", `${root.name} is no analysis.`);
    const analysis = analyses?.get(meaning.name);
    invariant(analysis, `Nothing works out ${root.name}.`);
    const answer = await analysis.answer(given, this.#tools);
    return completeAnswer(
      root,
      meaning.connection ? pageOf(answer as readonly unknown[], root.name, given) : answer,
      { compiler, today: today(), read: async (query) => query.shape(await read(query)) },
    );
  }

  /** A view is an argument by whatever name; each of its documents must be one that is held. */
  async #checkViews(given: Given): Promise<void> {
    const named = Object.values(given).flatMap((value) => {
      const view = value as Given | null | undefined;
      return typeof view === "object" ? [view?.["documents"], view?.["exceptDocuments"]] : [];
    });
    const ids = named.flatMap((list) => (Array.isArray(list) ? (list as string[]) : []));
    if (ids.length > 0) await this.#documents.check(ids);
  }

  /** What nothing bears is an error; what stands outside the view is null. */
  async #checkFound(type: NodeType, { id, name }: Given): Promise<void> {
    const { engine, model, fold } = this.parts;
    const asked = (id ?? name) as string;
    if (await exists(engine, type, asked)) return;
    const known = await knownNames(engine, model, type);
    if (typeof name === "string" && known.some(({ key }) => key === fold(name))) return;
    throw unknownNames([asked], type.label.en, known);
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
      const { names, name, metrics, basis } = error.details;
      const view = given["view"] as Given | null | undefined;
      if (error.code === "UNKNOWN_NAME") {
        throw await this.#outOfSight(names as string[], meaning.type, view);
      }
      if (error.code !== "NO_FIGURE") throw error;
      throw noFigure(String(name), metrics as string[], view, String(basis));
    }
  }

  /** Tells names that nothing bears from those of what stands outside the view. */
  async #outOfSight(
    names: readonly string[],
    type: NodeType,
    view: Given | null | undefined,
  ): Promise<QueryError> {
    const { engine, model, fold } = this.parts;
    const known = await knownNames(engine, model, type);
    const borne = (name: string): boolean =>
      known.some(({ id, key }) => id === name || key === fold(name));
    const unknown = names.filter((name) => !borne(name));
    if (unknown.length > 0) return unknownNames(unknown, type.label.en, known);
    return outsideView(names, view);
  }
}
