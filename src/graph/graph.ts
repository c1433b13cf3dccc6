import type { GraphQLResolveInfo } from "graphql";
import { rootMeaning, type RootMeaning } from "../api/index.js";
import {
  LIMITS,
  checkRoots,
  claimsBehind,
  queryTooLarge,
  type BoundQuery,
  type Compiler,
  type PendingNode,
  type SelectedRoot,
} from "../compiler/index.js";
import type { Engine, Row } from "../engine/index.js";
import { QueryError, invariant } from "../errors/index.js";
import type { PredicateRegistry } from "../knowledge/index.js";
import type { GraphModel, NodeType } from "../model/index.js";
import type { Analyses, Given } from "./analysis.js";
import { analysisTools } from "./analysis-tools.js";
import { pageOf, shapeAnalysis } from "./answer-analysis.js";
import { DocumentsInView } from "./documents-in-view.js";
import { readPending } from "./read-pending.js";
import { findNamed } from "./find-named.js";
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

/** What else is wished of an answer. */
export interface RunOptions {
  /** Receives each statement that is run. */
  readonly explain?: ((explanation: Explanation) => void) | undefined;
  /** Receives the ids of the claims that the answer rests on. */
  readonly evidence?: ((claims: readonly string[]) => void) | undefined;
  /** The day that counts as now, as YYYY-MM-DD; absent: the graph's own. */
  readonly today?: string | undefined;
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

/** A statement with its values, whatever becomes of its rows. */
type ReadQuery = Omit<BoundQuery, "shape">;

/**
 * Answers whole root fields, and finds the words for what cannot be answered.
 *
 * Most are one statement; names that arguments look up, analyses, and nodes that an answer only
 * names take further ones.
 */
export class Graph {
  readonly #documents: DocumentsInView;

  constructor(private readonly parts: GraphParts) {
    this.#documents = new DocumentsInView(parts.engine, parts.model);
  }

  /** Gives the value of a root field. Errors: ChipgraphError. */
  async run(info: GraphQLResolveInfo, given: Given, options: RunOptions = {}): Promise<unknown> {
    const value = await this.#answer(info, given, options);
    options.evidence?.(claimsBehind(value));
    return value;
  }

  async #answer(
    info: GraphQLResolveInfo,
    given: Given,
    { explain, evidence, today = this.parts.today() }: RunOptions,
  ): Promise<unknown> {
    const meaning = rootMeaning(info.parentType.getFields()[info.fieldName] ?? { extensions: {} });
    const { compiler } = this.parts;
    // Before the database sees anything of an operation that is too wide.
    checkRoots(info);
    const named = {
      ...(await this.#findNamed(meaning, given)),
      ...(await this.#readParty(info, meaning, given, today)),
    };
    const root = compiler.select(info, named, evidence !== undefined);
    const tell = ({ text, parameters, plan }: ReadQuery): void =>
      explain?.({ field: root.responseKey, statement: text, parameters, plan });
    const read = (query: ReadQuery): Promise<readonly Row[]> =>
      this.parts.engine.read(query, { timeout: this.parts.deadline });
    const run = (query: ReadQuery): Promise<readonly Row[]> => {
      tell(query);
      return read(query);
    };
    const query = meaning?.kind === "analysis" ? undefined : compiler.compileSelected(root, today);
    if (query !== undefined) tell(query);
    await this.#checkViews(given);
    const pending: PendingNode[] = [];
    const value =
      query === undefined
        ? await this.#analyse(root, given, info, today, pending, run)
        : await this.#shape(query, await read(query), meaning, given, pending);
    if (pending.length > 0) {
      await readPending(pending, {
        compiler,
        view: given["view"] ?? null,
        today,
        read: async (further, more) => further.shape(await run(further), more),
      });
    }
    if (value !== null || query === undefined) return value;
    if (meaning?.kind === "single") await this.#checkFound(meaning.type, given);
    if (meaning?.kind === "lifted") {
      const name = given[meaning.argument] as string;
      await this.#checkFound(meaning.type, { name });
      throw outsideView([name], given["view"] as Given | null | undefined);
    }
    return null;
  }

  /** Works an analysis out. */
  async #analyse(
    root: SelectedRoot,
    given: Given,
    { schema }: GraphQLResolveInfo,
    today: string,
    pending: PendingNode[],
    run: (query: ReadQuery) => Promise<readonly Row[]>,
  ): Promise<unknown> {
    const { analyses } = this.parts;
    const { meaning } = root;
    invariant(meaning.kind === "analysis", `${root.name} is no analysis.`);
    const analysis = analyses?.get(meaning.name);
    invariant(analysis, `Nothing works out ${root.name}.`);
    const answer = await analysis.answer(
      given,
      analysisTools({ ...this.parts, run, schema, each: meaning.each }, today),
    );
    return shapeAnalysis(
      root,
      meaning.connection ? pageOf(answer as readonly unknown[], root.name, given) : answer,
      pending,
    );
  }

  /** Looks up the entities that arguments of a listing name. Errors: UNKNOWN_NAME. */
  async #findNamed(meaning: RootMeaning | undefined, given: Given): Promise<Given> {
    if (meaning?.kind !== "listing") return {};
    const found: Record<string, readonly string[]> = {};
    for (const argument of meaning.listing.names) {
      const names = given[argument] as readonly string[] | null | undefined;
      if (names === null || names === undefined) continue;
      if (names.length > LIMITS.page) queryTooLarge("names long", names.length, LIMITS.page);
      const { entity } = this.parts.model.evidence.kinds;
      found[argument] = await findNamed(this.parts, entity, names);
    }
    return found;
  }

  /**
   * Reads of the node that a further argument names what the computation is told of it: as the view
   * has it, or where it stands outside the view as it is without one, since identity always holds.
   */
  async #readParty(
    { schema, fieldName }: GraphQLResolveInfo,
    meaning: RootMeaning | undefined,
    given: Given,
    today: string,
  ): Promise<Given> {
    const party = meaning?.kind === "lifted" ? meaning.party : undefined;
    const name = party === undefined ? undefined : (given[party.argument] as string | null);
    if (party === undefined || name == null) return {};
    const type = this.parts.model.types.get(party.kind);
    invariant(type, `${fieldName} names no kind of the model.`);
    const declared = { name: `${fieldName}.${party.argument}`, reads: party.reads };
    for (const view of new Set([given["view"] ?? null, null])) {
      const query = this.parts.compiler.readOne(schema, type, declared, { name, view }, today);
      const { deadline } = this.parts;
      const found = query.shape(await this.parts.engine.read(query, { timeout: deadline }));
      if (found !== null) return { [party.argument]: found };
    }
    await this.#checkFound(type, { name });
    throw outsideView([name], given["view"] as Given | null | undefined);
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
    pending: PendingNode[],
  ): Promise<unknown> {
    try {
      return query.shape(rows, pending);
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
