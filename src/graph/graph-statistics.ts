import {
  Call,
  Constant,
  EdgePattern,
  Match,
  NodePattern,
  Return,
  Times,
  UnionAll,
  Variable,
  With,
  bindStatement,
  type Clause,
} from "../cypher/index.js";
import type { Engine, Row, Statement } from "../engine/index.js";
import { EngineError } from "../errors/index.js";
import type { GraphModel } from "../model/index.js";

/** How long statistics that were read count, in milliseconds. */
const COUNTS_FOR = 60_000;

/** How many edges of a relation stand at a node, in each direction. */
export interface Degrees {
  readonly out: number;
  readonly in: number;
}

/** How much a graph holds of the kinds, interfaces and relations of its model. */
export interface GraphSizes {
  /** How many nodes there are of a kind or interface, by its name. */
  readonly nodes: ReadonlyMap<string, number>;
  /**
   * How many edges of a relation stand at a node, by its type: the mean over all edges, of how many
   * their node has. It is what somebody meets who comes to nodes by their relations, and more than
   * the mean over nodes, since those with many are come to more often.
   */
  readonly degrees: ReadonlyMap<string, Degrees>;
}

const DIRECTIONS = ["out", "in"] as const;

/**
 * The statement that counts: a row for each kind and interface, then two for each relation, all with
 * their place in that order.
 *
 * ```cypher
 * MATCH (node0:Chip)
 * RETURN 2 AS place0, count(node0) AS size0, 0 AS squares0
 * UNION ALL
 * MATCH (from0)-[edge0:DESIGNS]->(to0)
 * WITH from0, count(edge0) AS degree0
 * RETURN 90 AS place0, sum(degree0) AS size0, sum(degree0 * degree0) AS squares0
 * ```
 */
export function sizesStatement({ types, relations }: GraphModel): Statement {
  const [place, size, squares] = [Variable("place"), Variable("size"), Variable("squares")];
  const parts = [...types.keys()].map((label, at): readonly Clause[] => {
    const node = Variable("node");
    return [
      Match(NodePattern(node, [label])),
      // Rows of a union have no order that could be relied on.
      Return([
        { value: Constant(at), as: place },
        { value: Call("count", node), as: size },
        { value: Constant(0), as: squares },
      ]),
    ];
  });
  for (const type of relations.keys()) {
    for (const direction of DIRECTIONS) {
      const [from, edge, degree] = [Variable("from"), Variable("edge"), Variable("degree")];
      const ends = { from: NodePattern(from, []), to: NodePattern(Variable("to"), []) };
      parts.push([
        Match(EdgePattern({ ...ends, edge, type, direction })),
        With([
          { value: from, as: undefined },
          { value: Call("count", edge), as: degree },
        ]),
        Return([
          { value: Constant(parts.length), as: place },
          { value: Call("sum", degree), as: size },
          { value: Call("sum", Times(degree, degree)), as: squares },
        ]),
      ]);
    }
  }
  return bindStatement([UnionAll(parts)]);
}

/** Reads the sizes from the rows of their statement. */
function sizesOf({ types, relations }: GraphModel, rows: readonly Row[]): GraphSizes {
  const counted = new Map(rows.map(([place, ...counts]) => [Number(place), counts.map(Number)]));
  const degree = (place: number): number => {
    const [size = 0, squares = 0] = counted.get(place) ?? [];
    return size === 0 ? 0 : squares / size;
  };
  return {
    nodes: new Map([...types.keys()].map((name, at) => [name, counted.get(at)?.[0] ?? 0])),
    degrees: new Map(
      [...relations.keys()].map((type, at) => {
        const place = types.size + 2 * at;
        return [type, { out: degree(place), in: degree(place + 1) }];
      }),
    ),
  };
}

/**
 * Knows how much a graph holds, as of a minute ago at most; what is older is given once more while
 * it is read anew.
 */
export class GraphStatisticsWatch {
  #known: { readonly sizes: GraphSizes; readonly readAt: number } | undefined;
  #reading: Promise<GraphSizes | undefined> | undefined;

  constructor(
    private readonly engine: Pick<Engine, "read">,
    private readonly model: GraphModel,
    private readonly timeout: number | undefined,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Gives the sizes; undefined where they cannot be read, or nothing is there yet. */
  current(): GraphSizes | undefined | Promise<GraphSizes | undefined> {
    const known = this.#known;
    if (known !== undefined && this.now() - known.readAt < COUNTS_FOR) return known.sizes;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return known?.sizes ?? this.#reading;
  }

  async #read(): Promise<GraphSizes | undefined> {
    const readAt = this.now();
    try {
      const rows = await this.engine.read(sizesStatement(this.model), { timeout: this.timeout });
      const sizes = sizesOf(this.model, rows);
      // A graph that is about to be filled would make everything look cheap.
      if ([...sizes.nodes.values()].every((size) => size === 0)) return undefined;
      this.#known = { sizes, readAt };
      return sizes;
    } catch (error) {
      // The operation itself meets the same database, and says what is wrong with it.
      if (error instanceof EngineError) return undefined;
      throw error;
    }
  }
}
