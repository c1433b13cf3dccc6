import {
  And,
  Call,
  CallSubquery,
  IsNotNull,
  ListOf,
  Match,
  MergeNode,
  NodePattern,
  Parameter,
  Property,
  Return,
  SetLabels,
  SetProperties,
  Variable,
  bindStatement,
} from "../../cypher/index.js";
import type { CypherValue, Engine, Statement, WriteGuard } from "../../engine/index.js";
import { GRAPH_ID, matchGraph, revisionStatement, storedNames } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";

/** What a stored graph says of itself. */
export interface GraphState {
  /** Raised by every write of ours. */
  readonly revision: number;
  readonly ontologyVersion: number;
  /** For each document that was imported, the digests of its files. */
  readonly fileHashes: ReadonlyMap<string, string>;
}

/** Finds the node of the books, or makes one without any entries. */
function mergeGraph(model: GraphModel, node: Variable): MergeNode {
  return MergeNode({
    variable: node,
    label: model.evidence.kinds.graph.name,
    key: storedNames(model).id,
    value: Parameter(GRAPH_ID),
  });
}

/**
 * Reads what a stored graph says of itself, with one statement; undefined when the store holds
 * nothing of ours.
 */
export async function readGraphState(
  engine: Engine,
  model: GraphModel,
): Promise<GraphState | undefined> {
  const names = storedNames(model);
  const { document } = model.evidence.kinds;
  const [node, text, documents] = [Variable("graph"), Variable("document"), Variable("documents")];
  const fileHash = Property(text, names.fileHash);
  const statement = bindStatement<CypherValue>([
    matchGraph(model, node),
    CallSubquery(
      [node],
      [
        Match(
          NodePattern(text, [document.name]),
          And([IsNotNull(Property(text, names.id)), IsNotNull(fileHash)]),
        ),
        Return([
          {
            value: Call("collect", ListOf([Property(text, names.id), fileHash])),
            as: documents,
          },
        ]),
      ],
    ),
    Return([
      { value: Property(node, names.revision), as: Variable("revision") },
      { value: Property(node, names.ontologyVersion), as: Variable("version") },
      { value: documents, as: undefined },
    ]),
  ]);
  const [row] = await engine.read(statement);
  if (row === undefined) return undefined;
  const [revision, ontologyVersion, hashes] = row;
  return {
    revision: Number(revision),
    ontologyVersion: Number(ontologyVersion),
    fileHashes: new Map(hashes as unknown as readonly (readonly [string, string])[]),
  };
}

/** Writes the books of a graph as of a revision. */
export function graphStateStatement(
  model: GraphModel,
  state: Pick<GraphState, "revision" | "ontologyVersion">,
): Statement {
  const { id } = storedNames(model);
  const node = Variable("graph");
  const { revision, ontologyVersion } = state;
  return bindStatement([
    mergeGraph(model, node),
    SetProperties(node, Parameter({ [id]: GRAPH_ID, revision, ontologyVersion })),
  ]);
}

/**
 * Lets a write through only while the graph has the revision that was read; undefined: none yet.
 *
 * The lock sets a label that the node has already: that changes nothing, but makes other writers
 * wait. Their MERGE waits for one that is just making the node, since its id is unique.
 */
export function revisionGuard(model: GraphModel, revision: number | undefined): WriteGuard {
  const locked = Variable("graph");
  return {
    lock: bindStatement([
      mergeGraph(model, locked),
      SetLabels(locked, [model.evidence.kinds.graph.name]),
    ]),
    statement: revisionStatement(model),
    rows: [[revision ?? null]],
  };
}
