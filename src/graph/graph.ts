import type { GraphQLResolveInfo } from "graphql";
import { rootMeaning } from "../api/index.js";
import {
  checkRoots,
  claimsBehind,
  type BoundQuery,
  type Compiler,
  type PendingNode,
  type SelectedRoot,
} from "../compiler/index.js";
import type { Engine, Row } from "../engine/index.js";
import { QueryError, invariant } from "../errors/index.js";
import type { GraphReader, PredicateRegistry } from "../knowledge/index.js";
import type { GraphModel } from "../model/index.js";
import type { Analyses, Given } from "./analysis.js";
import { analysisTools } from "./analysis-tools.js";
import { pageOf, shapeAnalysis } from "./answer-analysis.js";
import { Deadline } from "./deadline.js";
import { DocumentsInView } from "./documents-in-view.js";
import { HeldKnowledge } from "./held-knowledge.js";
import { readPending } from "./read-pending.js";
import type { Asked, Reading, ReadQuery } from "./reading.js";
import { selectNamed } from "./select-named.js";
import { Together, type Participant } from "./together.js";
import { checkBorne, findNames } from "./find-names.js";
import { noFigure, outsideView } from "./name-errors.js";

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
  /** Stands for the same selection each time that it is brought. */
  readonly prepared?: object | undefined;
  /** The time that the operation has; absent: the graph's own for this root field. */
  readonly deadline?: Deadline | undefined;
  /** Joins the root field to others of its operation; see `together`. */
  readonly together?: Together | undefined;
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

/**
 * Answers whole root fields, and finds the words for what cannot be answered.
 *
 * Most are one statement; names that arguments look up, analyses, and nodes that an answer only
 * names take further ones.
 */
export class Graph {
  readonly #documents: DocumentsInView;
  readonly #knowledge: HeldKnowledge;

  constructor(private readonly parts: GraphParts) {
    this.#documents = new DocumentsInView(parts.model);
    this.#knowledge = new HeldKnowledge(parts.engine, parts.model, parts.deadline);
  }

  /** Gives the value of a root field. Errors: ChipgraphError. */
  async run(info: GraphQLResolveInfo, given: Given, options: RunOptions = {}): Promise<unknown> {
    const { together = this.together(1) } = options;
    let hasAsked = false;
    const rows = (participant: Participant): Promise<readonly Row[]> => {
      hasAsked = true;
      return together.rows(participant);
    };
    const leave = (): void => {
      if (!hasAsked) together.leave();
      hasAsked = true;
    };
    try {
      const value = await this.#answer(info, given, options, rows, leave);
      options.evidence?.(claimsBehind(value));
      return value;
    } finally {
      leave();
    }
  }

  /** Joins so many root fields of one operation, each of which must then be run with it. */
  together(roots: number): Together {
    return new Together(this.parts.compiler, roots);
  }

  async #answer(
    info: GraphQLResolveInfo,
    given: Given,
    {
      explain,
      evidence,
      prepared,
      today = this.parts.today(),
      deadline = new Deadline(this.parts.deadline),
    }: RunOptions,
    rowsOf: (participant: Participant) => Promise<readonly Row[]>,
    leave: () => void,
  ): Promise<unknown> {
    const meaning = rootMeaning(info.parentType.getFields()[info.fieldName] ?? { extensions: {} });
    const { compiler } = this.parts;
    // Before the database sees anything of an operation that is too wide.
    checkRoots(info);
    const reader = deadline.reader(this.parts.engine);
    const tell = (
      { text, parameters, plan }: ReadQuery,
      field: string = String(info.path.key),
    ): void => explain?.({ field, statement: text, parameters, plan });
    const run = (query: ReadQuery): Promise<readonly Row[]> => {
      tell(query);
      return reader.read(query);
    };
    const reading: Reading = { deadline, reader, run };
    const select = (found?: Given): SelectedRoot =>
      compiler.select(info, found, evidence !== undefined, prepared);
    const root = await selectNamed(this.parts, select, { info, meaning, given, today }, reading);
    const query = meaning?.kind === "analysis" ? undefined : compiler.compileSelected(root, today);
    await this.#checkViews(reader, given);
    const pending: PendingNode[] = [];
    const value =
      query === undefined
        ? await this.#analyse(root, given, info, today, pending, reading, leave)
        : await this.#shape(
            query,
            await rowsOf({ root, query, today, reader, tell }),
            { meaning, given, reader },
            pending,
          );
    if (pending.length > 0) {
      await readPending(pending, {
        compiler,
        view: given["view"] ?? null,
        today,
        read: async (further, more) => further.shape(await run(further), more),
      });
    }
    if (value !== null || query === undefined) return value;
    if (meaning?.kind === "single")
      await checkBorne({ ...this.parts, reader }, meaning.type, given);
    if (meaning?.kind === "lifted") {
      const name = given[meaning.argument] as string;
      await checkBorne({ ...this.parts, reader }, meaning.type, { name });
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
    { deadline, reader, run }: Reading,
    leave: () => void,
  ): Promise<unknown> {
    // It has statements of its own, which nobody need wait for.
    leave();
    const { analyses } = this.parts;
    const { meaning } = root;
    invariant(meaning.kind === "analysis", `${root.name} is no analysis.`);
    const analysis = analyses?.get(meaning.name);
    invariant(analysis, `Nothing works out ${root.name}.`);
    const answer = await analysis.answer(
      given,
      analysisTools(
        {
          ...this.parts,
          reader,
          run,
          schema,
          each: meaning.each,
          snapshot: () => this.#knowledge.now(deadline),
        },
        today,
      ),
    );
    return shapeAnalysis(
      root,
      meaning.connection ? pageOf(answer as readonly unknown[], root.name, given) : answer,
      pending,
    );
  }

  /** A view is an argument by whatever name; each of its documents must be one that is held. */
  async #checkViews(reader: GraphReader, given: Given): Promise<void> {
    const named = Object.values(given).flatMap((value) => {
      const view = value as Given | null | undefined;
      return typeof view === "object" ? [view?.["documents"], view?.["exceptDocuments"]] : [];
    });
    const ids = named.flatMap((list) => (Array.isArray(list) ? (list as string[]) : []));
    if (ids.length > 0) await this.#documents.check(reader, ids);
  }

  /** Completes the errors that shaping finds with what the graph knows of the names asked. */
  async #shape(
    query: BoundQuery,
    rows: Parameters<BoundQuery["shape"]>[0],
    { meaning, given, reader }: Pick<Asked, "meaning" | "given"> & Pick<Reading, "reader">,
    pending: PendingNode[],
  ): Promise<unknown> {
    try {
      return query.shape(rows, pending);
    } catch (error) {
      if (!(error instanceof QueryError) || meaning?.kind !== "question") throw error;
      const { names, name, metrics, basis } = error.details;
      const view = given["view"] as Given | null | undefined;
      if (error.code === "UNKNOWN_NAME") {
        // Names that nothing bears are told from those of what stands outside the view.
        await findNames({ ...this.parts, reader }, meaning.type, names as string[]);
        throw outsideView(names as string[], view);
      }
      if (error.code !== "NO_FIGURE") throw error;
      throw noFigure(String(name), metrics as string[], view, String(basis));
    }
  }
}
