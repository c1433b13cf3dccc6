import type { Declared } from "../../src/app.js";
import {
  knowledgeInView,
  projectKnowledge,
  type Knowledge,
  type ProjectedEdge,
  type View,
} from "../../src/knowledge/index.js";

/** A way as plain text: ids, and between them what is followed, in which direction, on whose word. */
export type PlainPath = readonly string[];

/** An edge seen from one of its ends. */
interface Seen {
  readonly edge: ProjectedEdge;
  readonly forward: boolean;
  readonly other: string;
}

/** The facts of the world in a view, drawn anew from the claims: slow and obvious. */
export class PlainWalk {
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly ProjectedEdge[];
  readonly #symmetric: ReadonlySet<string>;

  constructor({ model, predicates }: Declared, knowledge: Knowledge, view: View, today: string) {
    const seen = knowledgeInView(knowledge, view, today);
    this.nodes = new Set(seen.entities.keys());
    const { entity, document } = model.evidence.kinds;
    // A claim in view may name a document that is not, so the entities are not cut.
    const drawn = projectKnowledge(model, predicates, { ...knowledge, claims: seen.claims });
    const isThing = (id: string): boolean => {
      const labels = drawn.nodes.get(id)?.labels ?? [];
      return labels.includes(entity.name) && !labels.includes(document.name);
    };
    this.edges = [...drawn.edges.values()].filter(({ from, to }) => isThing(from) && isThing(to));
    this.#symmetric = new Set(
      [...model.relations.values()].flatMap(({ type, symmetric }) => (symmetric ? [type] : [])),
    );
  }

  /** What is told of an edge that is followed. */
  tell({ edge, forward }: Pick<Seen, "edge" | "forward">): string {
    const said = forward || this.#symmetric.has(edge.type) ? "as said" : "against";
    const claims = (edge.properties["claimIds"] as readonly string[]).join(" ");
    return `${edge.type} ${said} ${claims} ${edge.properties["sources"] as string}`;
  }

  /** The edges at a node, either way, of the types asked for. */
  around(id: string, types: readonly string[] | undefined): readonly Seen[] {
    return this.edges.flatMap((edge) => {
      if (types !== undefined && !types.includes(edge.type)) return [];
      return [
        ...(edge.from === id ? [{ edge, forward: true, other: edge.to }] : []),
        ...(edge.to === id ? [{ edge, forward: false, other: edge.from }] : []),
      ];
    });
  }

  /** How far every node that can be reached is from one, going round some. */
  distances(
    from: string,
    types: readonly string[] | undefined,
    avoiding: readonly string[] = [],
  ): ReadonlyMap<string, number> {
    const found = new Map(this.nodes.has(from) ? [[from, 0]] : []);
    for (const [id, distance] of found) {
      for (const { other } of this.around(id, types)) {
        if (!found.has(other) && !avoiding.includes(other)) found.set(other, distance + 1);
      }
    }
    return found;
  }

  /** All shortest ways of one stretch, as sequences of what was followed. */
  #stretch(
    from: string,
    to: string,
    types: readonly string[] | undefined,
    avoiding: readonly string[],
  ): readonly PlainPath[] {
    const left = this.distances(to, types, avoiding);
    const grow = (at: string): readonly PlainPath[] => {
      if (at === to) return [[at]];
      const nearer = (left.get(at) ?? Number.NaN) - 1;
      return this.around(at, types)
        .filter(({ other }) => left.get(other) === nearer)
        .flatMap((seen) => grow(seen.other).map((rest) => [at, this.tell(seen), ...rest]));
    };
    return left.has(from) ? grow(from) : [];
  }

  /** All ways through some nodes in order, each stretch as short as it can be, no node twice. */
  paths(
    stops: readonly string[],
    types: readonly string[] | undefined,
    most: number,
  ): readonly PlainPath[] {
    let paths: readonly PlainPath[] = [stops.slice(0, 1)];
    for (const [at, to] of stops.slice(1).entries()) {
      const from = stops[at] ?? "";
      const others = stops.filter((id) => id !== from && id !== to);
      const stretch = this.#stretch(from, to, types, others);
      paths = paths.flatMap((path) => stretch.map(([, ...rest]) => [...path, ...rest]));
    }
    return paths.filter((path) => {
      const nodes = path.filter((_, at) => at % 2 === 0);
      return new Set(nodes).size === nodes.length && nodes.length - 1 <= most;
    });
  }
}
