import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getNamedType, type ExecutionResult, type GraphQLResolveInfo } from "graphql";
import { computations, makeAnalyses, makeChangeAnalyses } from "./analyses/index.js";
import type { GraphContext, RootRun } from "./api/index.js";
import {
  Certifier,
  compareAnswers,
  describeRecheck,
  readCertified,
  type Certificate,
  type Certified,
  type NoCertificate,
  type Recheck,
} from "./certificates/index.js";
import { Compiler, type Pass } from "./compiler/index.js";
import { PACKAGE_ROOT, declare, readRules, type Declared } from "./declare.js";
import { splitStatements } from "./emit/index.js";
import { afterWrites, openEngine, type Engine, type EngineSettings } from "./engine/index.js";
import { ChipgraphError, type Access } from "./errors/index.js";
import {
  createExecutor,
  readOperation,
  type Executor,
  type OperationLimits,
  type ToldMeasure,
} from "./execution/index.js";
import {
  Deadline,
  Graph,
  GraphStatisticsWatch,
  type Explanation,
  type RunOptions,
  type Together,
} from "./graph/index.js";
import {
  RevisionWatch,
  attach,
  changeTools,
  ingest,
  readDataFiles,
  readGraphState,
  refuseOtherOntology,
  touch,
  type AttachParts,
  type AttachReport,
  type ChangeAnalyses,
  type ChangeTools,
  type IngestProgress,
  type IngestReport,
} from "./ingest/index.js";
import {
  ONTOLOGY_VERSION,
  findInText,
  foldName,
  foldText,
  readRevision,
} from "./knowledge/index.js";
import { contradictionRules, verdictWords } from "./ontology/index.js";
import { WriteQueue, today } from "./util/index.js";

export { PACKAGE_ROOT, declare, ruleIds, type Declared } from "./declare.js";
export type { OperationLimits } from "./execution/index.js";

/** What is said where a fault of ours keeps a certificate from being made. */
const NOT_CERTIFIED = { code: "INTERNAL", message: "The certificate could not be made." } as const;

/** What the executor says of a root field, as the graph takes it. */
const runOf = (root: RootRun = {}): Pick<RunOptions, "prepared" | "together"> => ({
  prepared: root.prepared,
  together: root.together as Together | undefined,
});

/** The view that a root field was given; of one that compares two, both by their names. */
function viewsOf(info: GraphQLResolveInfo, given: Readonly<Record<string, unknown>>): unknown {
  const declared = info.parentType.getFields()[info.fieldName]?.args ?? [];
  const names = declared
    .filter(({ type }) => getNamedType(type).name === "View")
    .map(({ name }) => name);
  if (names.length === 1) return given[names[0] ?? ""] ?? null;
  return Object.fromEntries(names.map((name) => [name, given[name] ?? null]));
}

/** How an app is opened. */
export interface AppOptions {
  readonly settings?: EngineSettings;
  /** The folder with data files; the package's own unless said. */
  readonly dataFolder?: string | undefined;
  /** The day that counts as now; today unless said. */
  readonly today?: () => string;
  /** The instant that is noted with what is written, in ISO 8601; the clock's unless said. */
  readonly instant?: () => string;
  /** What else mutations answer, by field of `Change`; contradictions and verdicts unless said. */
  readonly changeAnalyses?: ChangeAnalyses;
  /** Milliseconds that an operation may take; absent: no limit. */
  readonly deadline?: number | undefined;
  /** What an operation may ask for; those that are not said are the executor's own. */
  readonly limits?: Partial<OperationLimits> | undefined;
  /** The compiler's rewrites; tests run with none to see that answers do not change. */
  readonly passes?: readonly Pass[];
}

/** What a request brings beside its operation. */
export interface RequestParts {
  readonly requested: ReadonlySet<string>;
  readonly extensions: Map<string, unknown>;
  /** The day that counts as now; the app's own unless said. */
  readonly today?: string | undefined;
  /** As whom it is made; absent: as somebody who may not change anything. */
  readonly access?: Access | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** What root fields are resolved with, and what is to be done once they are. */
export interface RequestTools {
  readonly graph: GraphContext["graph"];
  readonly changes: ChangeTools;
  /** Is told how much the operation asks for; absent where nobody wishes to know. */
  readonly measured?: ((told: ToldMeasure) => void) | undefined;
  /** Adds the extensions that need the whole answer; absent where none was asked for. */
  readonly complete?: (
    answered: Pick<Certified, "operation" | "operationName" | "variables" | "data">,
  ) => Promise<void>;
}

/** What else an operation may say. */
export interface AskOptions {
  readonly operationName?: string | null | undefined;
  readonly today?: string | undefined;
  readonly access?: Access | undefined;
}

/** The ontology, an engine and the compiler put together: chipgraph without its server. */
export class App {
  readonly declared: Declared;
  readonly graph: Graph;
  readonly compiler: Compiler;
  /** Executes valid operations of the schema. */
  readonly execute: Executor;
  readonly #dataFolder: string;
  readonly #deadline: number | undefined;
  readonly #today: () => string;
  readonly #instant: () => string;
  readonly #changeAnalyses: ChangeAnalyses;
  readonly #queue = new WriteQueue();
  readonly #revision: RevisionWatch;
  readonly #certifier: Certifier;

  readonly engine: Engine;

  constructor(opened: Engine, options: AppOptions = {}, declared: Declared = declare()) {
    this.declared = declared;
    const engine = afterWrites(opened, () => this.#revision.forget());
    this.engine = engine;
    const statistics = new GraphStatisticsWatch(engine, declared.model, options.deadline);
    this.execute = createExecutor(declared.schema, {
      limits: options.limits,
      statistics: () => statistics.current(),
    });
    this.#dataFolder = options.dataFolder ?? join(PACKAGE_ROOT, "data");
    this.#deadline = options.deadline;
    this.#today = options.today ?? today;
    this.#instant = options.instant ?? (() => new Date().toISOString());
    this.#changeAnalyses = options.changeAnalyses ?? {
      ...makeChangeAnalyses({ ...declared, words: verdictWords, rules: contradictionRules }),
    };
    const { model } = declared;
    this.#revision = new RevisionWatch(engine, model);
    this.#certifier = new Certifier({
      engine,
      model,
      ontologyVersion: ONTOLOGY_VERSION,
      rules: readRules,
      revision: () => readRevision(engine, model),
      instant: this.#instant,
      timeout: options.deadline,
    });
    this.compiler = new Compiler({
      model,
      fold: foldName,
      texts: { fold: foldText, find: findInText },
      computations,
      ...(options.passes === undefined ? {} : { passes: options.passes }),
    });
    this.graph = new Graph({
      model,
      predicates: declared.predicates,
      engine,
      compiler: this.compiler,
      analyses: makeAnalyses({ verdicts: verdictWords, contradictions: contradictionRules }),
      fold: foldName,
      today: this.#today,
      deadline: options.deadline,
    });
  }

  /** Defines constraints and indexes; those that exist stay. */
  async defineSchema(): Promise<void> {
    const files = ["constraints.cypher"];
    if (this.engine.capabilities.fullTextIndexes) files.push("fulltext.cypher");
    for (const file of files) {
      const text = await readFile(join(PACKAGE_ROOT, "cypher", "generated", file), "utf8");
      await this.engine.defineSchema(splitStatements(text));
    }
  }

  /** Brings the data files into the graph; unchanged documents are passed over. */
  async load(progress?: (progress: IngestProgress) => void): Promise<IngestReport> {
    await this.defineSchema();
    return ingest({
      engine: this.engine,
      model: this.declared.model,
      predicates: this.declared.predicates,
      importSchema: this.declared.importSchema,
      files: await readDataFiles(this.#dataFolder),
      today: this.#today(),
      instant: this.#instant(),
      ...(progress === undefined ? {} : { progress }),
    });
  }

  /**
   * Names what every answer depends on beside its request: the state of the graph, as of a second
   * ago at most, and the day. Undefined while the graph cannot be asked.
   */
  async answerScope(): Promise<string | undefined> {
    try {
      const revision = await this.#revision.current();
      return revision === undefined ? undefined : `${revision} ${this.#today()}`;
    } catch {
      // The operation itself meets the same database, and says what is wrong with it.
      return undefined;
    }
  }

  /** Raises the graph's revision, which was changed by other means. Errors: as `touch` of ingest. */
  async touch(): Promise<number> {
    return touch(this.engine, this.declared.model);
  }

  /** Puts a source beside the claims that were read from it. Errors: as `attach` of ingest. */
  async attach(source: Pick<AttachParts, "file" | "text" | "url">): Promise<AttachReport> {
    await this.defineSchema();
    const { model, predicates } = this.declared;
    return attach({ engine: this.engine, model, predicates, ...source });
  }

  /**
   * What the database holds: nothing, a graph of ours, or only what others put there.
   * Errors: OntologyVersionError.
   */
  async contents(): Promise<"nothing" | "ours" | "foreign"> {
    const state = await readGraphState(this.engine, this.declared.model);
    if (state !== undefined) {
      refuseOtherOntology(this.engine, state);
      return "ours";
    }
    const [row] = await this.engine.read({
      text: "MATCH (n) RETURN count(n) AS nodes",
      parameters: {},
    });
    return row?.[0] === 0 ? "nothing" : "foreign";
  }

  /** Makes what root fields are resolved with; explanations go out as an extension. */
  createContext(parts: RequestParts): RequestTools {
    const { requested, extensions, today: day = this.#today(), access = "off" } = parts;
    const changes = this.#changes(access, day);
    const deadline = new Deadline(this.#deadline, parts.signal);
    const explanations: Explanation[] = [];
    const explain = requested.has("explain")
      ? (explanation: Explanation): void => {
          explanations.push(explanation);
          extensions.set("explain", explanations);
        }
      : undefined;
    const measured = requested.has("cost")
      ? (told: ToldMeasure): void => void extensions.set("cost", told)
      : undefined;
    if (!requested.has("certificate")) {
      return {
        measured,
        graph: {
          run: (info, given, root) =>
            this.graph.run(info, given, { explain, deadline, today: day, ...runOf(root) }),
          together: (roots) => this.graph.together(roots),
        },
        changes,
      };
    }
    const claims = new Set<string>();
    const views: Record<string, unknown> = {};
    const evidence = (ids: readonly string[]): void => ids.forEach((id) => claims.add(id));
    let revision: Promise<number | undefined> | undefined;
    return {
      measured,
      graph: {
        run: async (info, given, root) => {
          views[String(info.path.key)] = viewsOf(info, given);
          // Before anything of the answer is read.
          revision ??= this.#certifier.begin();
          // Where that fails, the certificate will say so; the answer does not.
          await revision.catch(() => undefined);
          const how = { explain, evidence, deadline, today: day, ...runOf(root) };
          return this.graph.run(info, given, how);
        },
        together: (roots) => this.graph.together(roots),
      },
      changes,
      complete: async (answered) => {
        // Nothing was asked of the graph: an introspection, or an operation that is not valid.
        if (revision === undefined) return;
        const certified = { ...answered, views, claims, today: day };
        try {
          extensions.set("certificate", await this.#certifier.certify(certified, await revision));
        } catch (error) {
          // The answer itself is made, and goes out; faults of ours are not told in words.
          const isOurs = error instanceof ChipgraphError && error.code !== "INTERNAL";
          const { code, message } = isOurs ? error : NOT_CERTIFIED;
          const missing: NoCertificate = { version: 1, missing: { code, message } };
          extensions.set("certificate", missing);
        }
      },
    };
  }

  #changes(access: Access, day: string): ChangeTools {
    const { engine } = this;
    const { model, predicates, importSchema: forms } = this.declared;
    const parts = () => ({
      engine,
      model,
      predicates,
      importSchema: forms,
      moment: { today: day, instant: this.#instant() },
    });
    return changeTools(access, { parts, analyses: this.#changeAnalyses, queue: this.#queue });
  }

  /** Asks the operation of a certified answer again, and compares. Errors: BAD_USER_INPUT. */
  async recheck(text: string): Promise<{ readonly recheck: Recheck; readonly said: string }> {
    const before = readCertified(text);
    const { operation, operationName, variables, today: day } = before.certificate;
    const result = await this.ask(operation, variables, new Set(["certificate"]), {
      operationName,
      today: day,
    });
    const made = result.extensions?.["certificate"] as Certificate | NoCertificate | undefined;
    const now = {
      data: JSON.parse(JSON.stringify(result.data ?? null)) as unknown,
      certificate: made,
    };
    const recheck = compareAnswers(before, now);
    return { recheck, said: describeRecheck(recheck, before.certificate) };
  }

  /** Answers an operation without a server. */
  async ask(
    source: string,
    variables: Readonly<Record<string, unknown>> = {},
    requested: ReadonlySet<string> = new Set(),
    { operationName, today: day, access }: AskOptions = {},
  ): Promise<ExecutionResult> {
    const extensions = new Map<string, unknown>();
    const context = this.createContext({ requested, extensions, today: day, access });
    const read = readOperation(this.declared.schema, source);
    const result: ExecutionResult =
      "errors" in read
        ? read
        : await this.execute({
            document: read.document,
            variableValues: variables,
            operationName,
            contextValue: context,
          });
    const { data = null } = result;
    await context.complete?.({
      operation: source,
      operationName: operationName ?? null,
      variables,
      data,
    });
    return extensions.size === 0
      ? result
      : { ...result, extensions: Object.fromEntries(extensions) };
  }

  async close(): Promise<void> {
    await this.engine.close();
  }
}

/** Opens the database of the settings and puts the app together. Errors: EngineError, ModelError. */
export async function openApp(options: AppOptions = {}): Promise<App> {
  const declared = declare();
  return new App(await openEngine(options.settings), options, declared);
}
