import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  getNamedType,
  type ExecutionResult,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { computations, makeAnalyses, makeChangeAnalyses } from "./analyses/index.js";
import {
  buildApiSchema,
  consequenceFields,
  type ChangeFields,
  type GraphContext,
  type InputForms,
} from "./api/index.js";
import {
  compareAnswers,
  digest,
  describeRecheck,
  makeCertificate,
  readCertified,
  type Certificate,
  type Certified,
  type Recheck,
} from "./certificates/index.js";
import { createExecutor, readOperation, type Executor } from "./execution/index.js";
import { Compiler, type Pass } from "./compiler/index.js";
import { buildOntologySchema } from "./decorators/index.js";
import { importSchema, splitStatements } from "./emit/index.js";
import { afterWrites, openEngine, type Engine, type EngineSettings } from "./engine/index.js";
import { Graph, type Explanation } from "./graph/index.js";
import type { Access } from "./errors/index.js";
import {
  attach,
  changeTools,
  ingest,
  readDataFiles,
  readGraphState,
  RevisionWatch,
  touch,
  refuseOtherOntology,
  type AttachParts,
  type AttachReport,
  type ChangeAnalyses,
  type ChangeTools,
  type IngestProgress,
  type IngestReport,
} from "./ingest/index.js";
import {
  ONTOLOGY_VERSION,
  buildPredicateRegistry,
  findInText,
  foldName,
  foldText,
  type PredicateRegistry,
} from "./knowledge/index.js";
import { buildModel, type GraphModel } from "./model/index.js";
import { rules } from "./rules/index.js";
import { WriteQueue, today } from "./util/index.js";
import {
  contradictionRules,
  ontologyPredicates,
  ontologyTypes,
  verdictWords,
} from "./ontology/index.js";
import { ontologyQuestions } from "./ontology/queries/index.js";

/** The folder of the package: that of `data`, `schema` and `cypher`. */
export const PACKAGE_ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The rules of export control by which verdicts are given. */
const RULES: Certificate["rules"] = { hash: digest(rules), ids: rules.map(({ id }) => id) };

/** The view that a root field was given; of one that compares two, both by their names. */
function viewsOf(info: GraphQLResolveInfo, given: Readonly<Record<string, unknown>>): unknown {
  const declared = info.parentType.getFields()[info.fieldName]?.args ?? [];
  const names = declared
    .filter(({ type }) => getNamedType(type).name === "View")
    .map(({ name }) => name);
  if (names.length === 1) return given[names[0] ?? ""] ?? null;
  return Object.fromEntries(names.map((name) => [name, given[name] ?? null]));
}

/** What follows from the ontology alone, without any database. */
export interface Declared {
  readonly model: GraphModel;
  /** The served schema. */
  readonly schema: GraphQLSchema;
  readonly predicates: PredicateRegistry;
  /** The JSON Schema of data files. */
  readonly importSchema: object;
}

/**
 * Builds everything that the ontology says; `changeFields` are further fields of the answer of
 * mutations, each with an analysis of its name in the app's options. Errors: ModelError.
 */
export function declare(changeFields: ChangeFields = consequenceFields): Declared {
  const ontology = buildOntologySchema({ types: ontologyTypes, questions: ontologyQuestions });
  const model = buildModel(ontology);
  const predicates = buildPredicateRegistry(model, ontologyPredicates);
  const forms = importSchema(model, predicates);
  return {
    model,
    schema: buildApiSchema(model, ontology, {
      forms: forms as unknown as InputForms,
      changeFields,
    }),
    predicates,
    importSchema: forms,
  };
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
  /** Milliseconds that a root field may take; absent: no limit. */
  readonly deadline?: number | undefined;
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
}

/** What root fields are resolved with, and what is to be done once they are. */
export interface RequestTools {
  readonly graph: GraphContext["graph"];
  readonly changes: ChangeTools;
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
  readonly #today: () => string;
  readonly #instant: () => string;
  readonly #changeAnalyses: ChangeAnalyses;
  readonly #queue = new WriteQueue();
  readonly #revision: RevisionWatch;

  readonly engine: Engine;

  constructor(opened: Engine, options: AppOptions = {}, declared: Declared = declare()) {
    this.declared = declared;
    const engine = afterWrites(opened, () => this.#revision.forget());
    this.engine = engine;
    this.execute = createExecutor(declared.schema);
    this.#dataFolder = options.dataFolder ?? join(PACKAGE_ROOT, "data");
    this.#today = options.today ?? today;
    this.#instant = options.instant ?? (() => new Date().toISOString());
    this.#changeAnalyses = options.changeAnalyses ?? {
      ...makeChangeAnalyses({ ...declared, words: verdictWords, rules: contradictionRules }),
    };
    const { model } = declared;
    this.#revision = new RevisionWatch(engine, model);
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
    const explanations: Explanation[] = [];
    const explain = requested.has("explain")
      ? (explanation: Explanation): void => {
          explanations.push(explanation);
          extensions.set("explain", explanations);
        }
      : undefined;
    if (!requested.has("certificate")) {
      return {
        graph: {
          run: (info, given, prepared) =>
            this.graph.run(info, given, { explain, prepared, today: day }),
        },
        changes,
      };
    }
    const claims = new Set<string>();
    const views: Record<string, unknown> = {};
    const evidence = (ids: readonly string[]): void => ids.forEach((id) => claims.add(id));
    return {
      graph: {
        run: (info, given, prepared) => {
          views[String(info.path.key)] = viewsOf(info, given);
          return this.graph.run(info, given, { explain, evidence, prepared, today: day });
        },
      },
      changes,
      complete: async (answered) => {
        const certified = { ...answered, views, claims, today: day };
        extensions.set("certificate", await this.#certify(certified));
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

  async #certify(certified: Certified): Promise<Certificate> {
    const { engine } = this;
    const { model } = this.declared;
    const state = await readGraphState(engine, model);
    return makeCertificate(
      {
        engine,
        model,
        rules: RULES,
        revision: state?.revision ?? null,
        ontologyVersion: ONTOLOGY_VERSION,
      },
      certified,
    );
  }

  /** Asks the operation of a certified answer again, and compares. Errors: BAD_USER_INPUT. */
  async recheck(text: string): Promise<{ readonly recheck: Recheck; readonly said: string }> {
    const before = readCertified(text);
    const { operation, operationName, variables, today: day } = before.certificate;
    const result = await this.ask(operation, variables, new Set(["certificate"]), {
      operationName,
      today: day,
    });
    const now = {
      data: JSON.parse(JSON.stringify(result.data ?? null)) as unknown,
      certificate: result.extensions?.["certificate"] as Certificate,
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
