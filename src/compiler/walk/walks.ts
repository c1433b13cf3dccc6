import { LRUCache } from "lru-cache";
import { printStatement, type Clause } from "../../cypher/index.js";
import { invariant } from "../../errors/index.js";
import type { GraphModel, RelationType } from "../../model/index.js";
import { joinPlaces } from "../../util/index.js";
import { explainView } from "../plan/explain-plan.js";
import type { Input, InputValue } from "../plan/input.js";
import type { ShapedRow } from "../shape/shape-node.js";
import { lowerEdgesAmong, lowerNeighbours, ownProperties } from "./lower-walk.js";
import { planWalk, walkRoot, type WalkPlan, type WalkRequest } from "./walk-plan.js";

/** An edge that a walk follows, in the direction in which it is stored. */
export interface WalkedEdge {
  readonly id: string;
  readonly relation: RelationType;
  readonly from: string;
  readonly to: string;
  /** The ids of the claims in view that state it. */
  readonly claims: readonly string[];
  /** Where they stand, in one line. */
  readonly sources: string;
  /** What the relation itself says, such as a title. */
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}

/** A step of a walk bound to one request. */
export interface BoundWalk<Answer> {
  readonly text: string;
  readonly parameters: Readonly<Record<string, InputValue>>;
  readonly plan: string;
  readonly shape: (rows: readonly ShapedRow[]) => Answer;
}

/** A step of a walk in its last form, kept for all requests of its shape. */
interface CompiledWalk {
  readonly plan: WalkPlan;
  readonly explained: string;
  readonly text: string;
  readonly parameters: ReadonlyMap<string, Input>;
}

/** The ids of the neighbours of each node asked for; a node that has none is not in it. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(rows: readonly ShapedRow[]): Neighbours {
  const found = new Map<string, string[]>();
  for (const [from, to] of rows) {
    const known = found.get(String(from)) ?? [];
    known.push(String(to));
    found.set(String(from), known);
  }
  for (const ids of found.values()) ids.sort();
  return found;
}

function edgesOf(plan: WalkPlan, rows: readonly ShapedRow[]): readonly WalkedEdge[] {
  const relations = new Map(plan.relations.map((relation) => [relation.type, relation]));
  const own = ownProperties(plan);
  return rows.map(([id, type, from, to, places, claims, ...values]) => {
    const relation = relations.get(String(type));
    invariant(relation, `A walk follows ${String(type)}, which it was not to.`);
    return {
      id: String(id),
      relation,
      from: String(from),
      to: String(to),
      claims: (claims as unknown as readonly ShapedRow[]).map(([claim]) => String(claim)),
      sources: joinPlaces(places as readonly string[]),
      properties: own.flatMap((name, at) => {
        const value = values[at] ?? null;
        return value === null ? [] : [{ name, value: String(value) }];
      }),
    };
  });
}

/** Compiles the steps of walks through the graph, and keeps their plans. */
export class Walks {
  readonly #compiled = new LRUCache<string, CompiledWalk>({ max: 200 });

  constructor(private readonly model: GraphModel) {}

  /** Finds the neighbours in view of nodes, in either direction; each list in the order of ids. */
  neighbours(request: WalkRequest, today: string): BoundWalk<Neighbours> {
    const compiled = this.#compile("Neighbours of <ids>", request, lowerNeighbours);
    return { ...bind(compiled, request, today), shape: neighboursOf };
  }

  /** Finds all edges in view among nodes. */
  edgesAmong(request: WalkRequest, today: string): BoundWalk<readonly WalkedEdge[]> {
    const compiled = this.#compile("Edges among <ids>", request, lowerEdgesAmong);
    const shape = (rows: readonly ShapedRow[]): readonly WalkedEdge[] =>
      edgesOf(compiled.plan, rows);
    return { ...bind(compiled, request, today), shape };
  }

  #compile(
    step: string,
    request: WalkRequest,
    lower: (model: GraphModel, plan: WalkPlan) => readonly Clause[],
  ): CompiledWalk {
    const plan = planWalk(this.model, request);
    const { documents, exceptDocuments, validAt } = plan.view ?? {};
    const tests = [plan.view, documents, exceptDocuments, validAt].map(
      (test) => test !== undefined,
    );
    const types = plan.relations.map(({ type }) => type);
    const key = JSON.stringify([step, tests, types]);
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const { text, parameters } = printStatement(lower(this.model, plan));
    const compiled: CompiledWalk = {
      plan,
      explained: [explainView(plan.view), step, `by ${types.join(", ")}`].join("\n"),
      text,
      parameters: new Map(
        [...parameters].map(([name, parameter]) => [name, parameter.source as Input]),
      ),
    };
    this.#compiled.set(key, compiled);
    return compiled;
  }
}

/** Binds the values of a request. */
function bind(
  { text, parameters, explained }: CompiledWalk,
  request: WalkRequest,
  today: string,
): Pick<BoundWalk<unknown>, "text" | "parameters" | "plan"> {
  // A walk compares no texts, so there is nothing to fold.
  const binding = { root: walkRoot(request), today, foldText: (text: string) => text };
  const values = [...parameters].map(([name, input]) => [name, input.read(binding)] as const);
  return { text, parameters: Object.fromEntries(values), plan: explained };
}
