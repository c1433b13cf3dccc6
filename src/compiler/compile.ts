import type { GraphQLResolveInfo, GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import type { ComputedExtension, NodeType } from "../model/index.js";
import { printStatement } from "../cypher/index.js";
import { invariant } from "../errors/index.js";
import type { Computations } from "./computation.js";
import { lowerRoot } from "./lower/lower-root.js";
import { lowerTogether } from "./lower/lower-together.js";
import { explainPlan } from "./plan/explain-plan.js";
import type { Binding, Input, InputValue, PendingNode } from "./plan/input.js";
import { isId } from "./plan/is-id.js";
import { namesAsked } from "./plan/plan-comparison.js";
import { labelsOf, planRoot } from "./plan/plan-root.js";
import type { Planner } from "./plan/planner.js";
import { PASSES, rewrite, type Pass } from "./rewrite/passes.js";
import { selectBranches } from "./select/select-branches.js";
import { readsOf } from "./select/select-computed.js";
import type { Fielded } from "./select/select-request.js";
import { selectRoot, templateOf } from "./select/select-root.js";
import type { Arguments } from "./select/arguments.js";
import type { SelectedField, SelectedRoot } from "./select/selection.js";
import { shapeKey } from "./select/shape-key.js";
import type { Template } from "./select/template.js";
import { Walks } from "./walk/walks.js";
import { shapeRoot } from "./shape/shape-root.js";
import type { Answer, ShapedRow } from "./shape/shape-node.js";
import type { RootShape } from "./shape/shape.js";

/** A plan in its last form: data that holds for every request of one shape. */
export interface CompiledQuery {
  readonly text: string;
  readonly parameters: ReadonlyMap<string, Input>;
  readonly shape: RootShape;
  /** The plan as text, after the rewrites. */
  readonly plan: string;
}

/** A compiled query bound to the values of one request. */
export interface BoundQuery {
  readonly text: string;
  readonly parameters: Readonly<Record<string, InputValue>>;
  readonly plan: string;
  /**
   * Makes the root field's value from the rows that the statement gave; `pending` receives the
   * nodes that the value names and that are still to be read.
   */
  readonly shape: (rows: readonly ShapedRow[], pending?: PendingNode[]) => unknown;
}

/** The statements of several root fields in one, bound to the values of one request. */
export interface BoundTogether extends Omit<BoundQuery, "shape"> {
  /** Gives the rows of each root field from those of the statement. */
  readonly rowsOf: (rows: readonly ShapedRow[]) => readonly (readonly ShapedRow[])[];
}

/** A plan of several root fields: which of them gives each parameter its value. */
interface CompiledTogether {
  readonly text: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly input: Input;
    readonly root: number;
  }[];
  readonly plan: string;
}

/** How a compiler is set up. */
export interface CompilerOptions extends Planner {
  /** The rewrites; tests run with none to see that answers do not change. */
  readonly passes?: readonly Pass[];
  /** How many plans are kept. */
  readonly capacity?: number;
  /** What works out the computed fields of the schema. */
  readonly computations?: Computations;
}

const NONE: Computations = new Map();

/** How many plans are kept unless said. */
const MOST_PLANS = 1000;

/** What a request's names and ids look like, where that decides how they are sought. */
function soughtForms(planner: Planner, { meaning, arguments: given }: SelectedRoot): string {
  const { model } = planner;
  if (meaning.kind === "question") {
    return namesAsked({ arguments: given } as SelectedRoot)
      .map((name) => (isId(model, name) ? "id" : "name"))
      .join();
  }
  if (meaning.kind === "node") {
    const ids = meaning.many ? (given["ids"] as readonly string[]) : [given["id"] as string];
    return labelsOf(model, ids).join();
  }
  return typeof given["name"] === "string" && isId(model, given["name"]) ? "id" : "";
}

/** What code declares that it reads, under a name of its own. */
type Declared = Pick<ComputedExtension, "name" | "reads">;

/** Compiles root fields of GraphQL requests to single statements, and keeps their plans. */
export class Compiler {
  readonly #plans: LRUCache<string, CompiledQuery>;
  readonly #together: LRUCache<string, CompiledTogether>;
  /** What was selected before, by what stands for the selection; null where it cannot be kept. */
  readonly #templates = new WeakMap<object, Template | null>();
  readonly #certified = new WeakMap<object, Template | null>();
  /** The steps of walks through the graph, which analyses put together. */
  readonly walks: Walks;

  constructor(readonly options: CompilerOptions) {
    this.walks = new Walks(options.model);
    const max = options.capacity ?? MOST_PLANS;
    this.#plans = new LRUCache({ max });
    this.#together = new LRUCache({ max });
  }

  /** How many plans are kept at the moment. */
  get plansKept(): number {
    return this.#plans.size;
  }

  /**
   * Reads what a root field selects; `withEvidence` adds what names the claims it rests on, `found`
   * has the ids of entities that arguments name. Requests that bring the same `prepared`, which
   * must stand for the same selection, differ in the values of variables only.
   *
   * Errors: QueryError for what cannot be asked.
   */
  select(
    info: GraphQLResolveInfo,
    found: Arguments = {},
    withEvidence = false,
    prepared?: object,
  ): SelectedRoot {
    const { computations = NONE, model } = this.options;
    const claim = info.schema.getType(model.evidence.kinds.claim.name);
    const evidence = withEvidence ? claim : undefined;
    const templates = withEvidence ? this.#certified : this.#templates;
    // What was found differs from request to request.
    const kept = Object.keys(found).length === 0 ? prepared : undefined;
    const template = kept === undefined ? undefined : templates.get(kept);
    if (template != null) return template.fill(info.variableValues);
    const selected = selectRoot(info, { computations, evidence }, found);
    if (kept !== undefined && template === undefined) {
      templates.set(kept, templateOf(info, selected) ?? null);
    }
    return selected;
  }

  /** Compiles the look-up of nodes that stand in an answer, with what is selected of them. */
  compileNodes(
    { responseKey, name, branches }: Pick<SelectedField, "responseKey" | "name" | "branches">,
    ids: readonly string[],
    view: unknown,
    today: string,
  ): BoundQuery {
    const { node } = this.options.model.evidence.kinds;
    const meaning = { kind: "node", type: node, many: true } as const;
    return this.compileSelected(
      { responseKey, name, meaning, arguments: { ids, view }, branches },
      today,
    );
  }

  /** Compiles the reading of one node, for code that works something out. */
  readOne(
    schema: GraphQLSchema,
    type: NodeType,
    declared: Declared,
    given: Arguments,
    today: string,
  ): BoundQuery {
    const branches = this.#readsOf(schema, type, declared);
    const meaning = { kind: "single", type } as const;
    const name = declared.name;
    return this.compileSelected(
      { responseKey: name, name, meaning, arguments: given, branches },
      today,
    );
  }

  /** Compiles the reading of every node of a type in a view, for code that works something out. */
  readEach(
    schema: GraphQLSchema,
    type: NodeType,
    declared: Declared,
    view: unknown,
    today: string,
  ): BoundQuery {
    const nodes: SelectedField = {
      responseKey: "nodes",
      name: "nodes",
      meaning: { kind: "connection-nodes" },
      arguments: {},
      branches: this.#readsOf(schema, type, declared),
    };
    const root: SelectedRoot = {
      responseKey: declared.name,
      name: declared.name,
      meaning: { kind: "list", type },
      arguments: { view, first: Number.MAX_SAFE_INTEGER - 1, listHash: () => "" },
      branches: [{ kinds: undefined, fields: [nodes] }],
    };
    return this.compileSelected(root, today);
  }

  #readsOf(schema: GraphQLSchema, type: NodeType, declared: Declared): SelectedRoot["branches"] {
    const { computations = NONE } = this.options;
    const request = { schema, fragments: {}, variableValues: {}, computations };
    return readsOf(declared, schema.getType(type.name) as Fielded, request, selectBranches);
  }

  /**
   * Compiles a root field that is read: plan, rewrite, lower, print; then binds the request's values.
   *
   * Errors: QueryError for what cannot be asked.
   */
  compileSelected(root: SelectedRoot, today: string): BoundQuery {
    const key = this.#keyOf(root);
    const compiled = this.#plans.get(key) ?? this.#plan(key, root);
    const binding = this.#binding(root, today);
    return {
      text: compiled.text,
      parameters: Object.fromEntries(
        [...compiled.parameters].map(([name, input]) => [name, input.read(binding)]),
      ),
      plan: compiled.plan,
      shape: (rows, pending = []) => {
        const value = shapeRoot(rows, compiled.shape, { ...binding, pending });
        return root.lifted && value !== null ? (value as Answer)[root.responseKey] : value;
      },
    };
  }

  /**
   * Compiles several root fields to one statement, whose answers are of one moment.
   *
   * Takes root fields each of which has been compiled alone; how rows are shaped, that says.
   */
  compileTogether(roots: readonly SelectedRoot[], today: string): BoundTogether {
    const keys = roots.map((root) => this.#keyOf(root));
    const key = JSON.stringify(keys);
    let compiled = this.#together.get(key);
    if (compiled === undefined) this.#together.set(key, (compiled = this.#planTogether(roots)));
    const bindings = roots.map((root) => this.#binding(root, today));
    return {
      text: compiled.text,
      parameters: Object.fromEntries(
        compiled.parameters.map(({ name, input, root }) => {
          const binding = bindings[root];
          invariant(binding, "A parameter belongs to a root field.");
          return [name, input.read(binding)];
        }),
      ),
      plan: compiled.plan,
      rowsOf: ([row]) => roots.map((_, at) => (row?.[at] ?? []) as unknown as readonly ShapedRow[]),
    };
  }

  #planTogether(roots: readonly SelectedRoot[]): CompiledTogether {
    // Each is lowered anew: two of one shape share a plan, but not their parameters.
    const lowered = roots.map((root) => this.#lower(root));
    const { text, parameters } = printStatement(
      lowerTogether(lowered.map(({ clauses }) => clauses)),
    );
    const owners = new Map(
      lowered.flatMap(({ clauses }, at) =>
        [...printStatement(clauses).parameters.values()].map((parameter) => [parameter, at]),
      ),
    );
    return {
      text,
      parameters: [...parameters].map(([name, parameter]) => {
        const root = owners.get(parameter);
        invariant(root !== undefined, "A parameter belongs to a root field.");
        return { name, input: parameter.source as Input, root };
      }),
      plan: lowered.map(({ plan }) => plan).join("\n\n"),
    };
  }

  #binding(root: SelectedRoot, today: string): Binding {
    return { root, today, foldText: this.options.texts.fold };
  }

  #keyOf(root: SelectedRoot): string {
    return `${shapeKey(root)} ${soughtForms(this.options, root)}`;
  }

  #lower(root: SelectedRoot) {
    const planned = planRoot(this.options, root);
    const rewritten = rewrite(planned, this.options.passes ?? PASSES);
    return { ...lowerRoot(this.options.model, rewritten), plan: explainPlan(rewritten) };
  }

  #plan(key: string, root: SelectedRoot): CompiledQuery {
    const { clauses, shape, plan } = this.#lower(root);
    const { text, parameters } = printStatement(clauses);
    const compiled: CompiledQuery = Object.freeze({
      text,
      parameters: new Map(
        [...parameters].map(([name, parameter]) => [name, parameter.source as Input]),
      ),
      shape,
      plan,
    });
    this.#plans.set(key, compiled);
    return compiled;
  }
}
