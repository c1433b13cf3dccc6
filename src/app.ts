import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  graphql,
  type ExecutionResult,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { analyses, computations } from "./analyses/index.js";
import { buildApiSchema } from "./api/index.js";
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
import { Compiler, type Pass } from "./compiler/index.js";
import { buildOntologySchema } from "./decorators/index.js";
import { importSchema, splitStatements } from "./emit/index.js";
import { openEngine, type Engine, type EngineSettings } from "./engine/index.js";
import { Graph, type Explanation } from "./graph/index.js";
import {
  attach,
  ingest,
  readDataFiles,
  readGraphState,
  refuseOtherOntology,
  type AttachParts,
  type AttachReport,
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
import { today } from "./util/index.js";
import { ontologyPredicates, ontologyTypes } from "./ontology/index.js";
import { ontologyQuestions } from "./ontology/queries/index.js";

/** The folder of the package: that of `data`, `schema` and `cypher`. */
export const PACKAGE_ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The rules of export control by which verdicts are given. */
const RULES: Certificate["rules"] = { hash: digest([]), ids: [] };

/** What follows from the ontology alone, without any database. */
export interface Declared {
  readonly model: GraphModel;
  /** The served schema. */
  readonly schema: GraphQLSchema;
  readonly predicates: PredicateRegistry;
  /** The JSON Schema of data files. */
  readonly importSchema: object;
}

/** Builds everything that the ontology says. Errors: ModelError. */
export function declare(): Declared {
  const ontology = buildOntologySchema({ types: ontologyTypes, questions: ontologyQuestions });
  const model = buildModel(ontology);
  const predicates = buildPredicateRegistry(model, ontologyPredicates);
  return {
    model,
    schema: buildApiSchema(model, ontology),
    predicates,
    importSchema: importSchema(model, predicates),
  };
}

/** How an app is opened. */
export interface AppOptions {
  readonly settings?: EngineSettings;
  /** The folder with data files; the package's own unless said. */
  readonly dataFolder?: string | undefined;
  /** The day that counts as now; today unless said. */
  readonly today?: () => string;
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
}

/** What root fields are resolved with, and what is to be done once they are. */
export interface RequestTools {
  readonly graph: { run: (info: never, given: never) => Promise<unknown> };
  /** Adds the extensions that need the whole answer; absent where none was asked for. */
  readonly complete?: (
    answered: Pick<Certified, "operation" | "operationName" | "variables" | "data">,
  ) => Promise<void>;
}

/** What else an operation may say. */
export interface AskOptions {
  readonly operationName?: string | null | undefined;
  readonly today?: string | undefined;
}

/** The ontology, an engine and the compiler put together: chipgraph without its server. */
export class App {
  readonly declared: Declared;
  readonly graph: Graph;
  readonly #dataFolder: string;
  readonly #today: () => string;

  constructor(
    readonly engine: Engine,
    options: AppOptions = {},
    declared: Declared = declare(),
  ) {
    this.declared = declared;
    this.#dataFolder = options.dataFolder ?? join(PACKAGE_ROOT, "data");
    this.#today = options.today ?? today;
    const { model } = declared;
    const compiler = new Compiler({
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
      compiler,
      analyses,
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
      ...(progress === undefined ? {} : { progress }),
    });
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
  createContext({ requested, extensions, today: day = this.#today() }: RequestParts): RequestTools {
    const explanations: Explanation[] = [];
    const explain = requested.has("explain")
      ? (explanation: Explanation): void => {
          explanations.push(explanation);
          extensions.set("explain", explanations);
        }
      : undefined;
    if (!requested.has("certificate")) {
      return {
        graph: { run: (info, given) => this.graph.run(info, given, { explain, today: day }) },
      };
    }
    const claims = new Set<string>();
    const views: Record<string, unknown> = {};
    const evidence = (ids: readonly string[]): void => ids.forEach((id) => claims.add(id));
    return {
      graph: {
        run: (info, given) => {
          views[String((info as GraphQLResolveInfo).path.key)] = given["view"] ?? null;
          return this.graph.run(info, given, { explain, evidence, today: day });
        },
      },
      complete: async (answered) => {
        const certified = { ...answered, views, claims, today: day };
        extensions.set("certificate", await this.#certify(certified));
      },
    };
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
    { operationName, today: day }: AskOptions = {},
  ): Promise<ExecutionResult> {
    const extensions = new Map<string, unknown>();
    const context = this.createContext({ requested, extensions, today: day });
    const result = await graphql({
      schema: this.declared.schema,
      source,
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
