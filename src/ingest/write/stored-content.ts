import {
  And,
  EdgePattern,
  IsNotNull,
  Match,
  NodePattern,
  Property,
  Return,
  Variable,
  type Expression,
  bindStatement,
} from "../../cypher/index.js";
import type { Engine, Row } from "../../engine/index.js";
import {
  readAllRecords,
  storedNames,
  type Knowledge,
  type ProjectedEdge,
  type ProjectedNode,
  type Projection,
} from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { writeLabels } from "./write-labels.js";

/** A node as far as a projection is compared with it: its kind and what it holds. */
export interface StoredNode {
  readonly kind: string;
  readonly contentHash: string;
}

/** An edge as far as a projection is compared with it. */
export type StoredEdge = Omit<ProjectedEdge, "properties">;

/** The digests of everything stored. */
export interface StoredContent {
  readonly nodes: ReadonlyMap<string, StoredNode>;
  readonly edges: ReadonlyMap<string, StoredEdge>;
}

/** Nothing at all: what an empty store holds. */
export const NOTHING_STORED: StoredContent = Object.freeze({ nodes: new Map(), edges: new Map() });

const kindOf = ({ labels }: ProjectedNode): string => labels[0] ?? "";

/** What a store holds once a projection has been written. */
export function contentOf({ nodes, edges }: Projection): StoredContent {
  return {
    nodes: new Map(
      [...nodes].map(([id, node]) => [id, { kind: kindOf(node), contentHash: node.contentHash }]),
    ),
    edges,
  };
}

/** Whatever lacks one of these was written by somebody else, and is left alone. */
const allKnown = (values: readonly Expression[]): Expression => And(values.map(IsNotNull));

async function readNodes(
  engine: Engine,
  model: GraphModel,
  label: string,
): Promise<readonly Row[]> {
  const names = storedNames(model);
  const node = Variable("node");
  const columns = [names.id, names.contentHash];
  if (label === model.evidence.kinds.entity.name) columns.push(names.kind);
  const values = columns.map((name) => Property(node, name));
  return engine.read(
    bindStatement([
      Match(NodePattern(node, [label]), allKnown(values)),
      Return(values.map((value) => ({ value, as: Variable("column") }))),
    ]),
  );
}

async function readEdges(engine: Engine, model: GraphModel, type: string): Promise<readonly Row[]> {
  const { id, contentHash } = storedNames(model);
  const [from, edge, to] = [Variable("from"), Variable("edge"), Variable("to")];
  const values = [
    Property(edge, id),
    Property(from, id),
    Property(to, id),
    Property(edge, contentHash),
  ];
  return engine.read(
    bindStatement([
      Match(
        EdgePattern({
          from: NodePattern(from),
          edge,
          type,
          direction: "out",
          to: NodePattern(to),
        }),
        allKnown(values),
      ),
      Return(values.map((value) => ({ value, as: Variable("column") }))),
    ]),
  );
}

/** Reads the digests of everything stored, and the records from which it was drawn. */
export async function readStored(
  engine: Engine,
  model: GraphModel,
): Promise<{ readonly content: StoredContent; readonly knowledge: Knowledge }> {
  const nodes = new Map<string, StoredNode>();
  for (const label of writeLabels(model)) {
    for (const [id, contentHash, kind = label] of await readNodes(engine, model, label)) {
      nodes.set(String(id), { kind: String(kind), contentHash: String(contentHash) });
    }
  }
  const edges = new Map<string, StoredEdge>();
  for (const type of model.relations.keys()) {
    for (const [id, from, to, contentHash] of await readEdges(engine, model, type)) {
      edges.set(String(id), {
        id: String(id),
        type,
        from: String(from),
        to: String(to),
        contentHash: String(contentHash),
      });
    }
  }
  return { content: { nodes, edges }, knowledge: await readAllRecords(engine, model) };
}
