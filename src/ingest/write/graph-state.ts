import {
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
  SetProperties,
  Variable,
} from "../../cypher/index.js";
import type { Engine, Statement } from "../../engine/index.js";
import type { GraphModel } from "../../model/index.js";
import { bindStatement } from "./bind-statement.js";
import { storedNames } from "./stored-names.js";

/** The id of the one node in which a stored graph keeps its books. */
const GRAPH_ID = "graph:chipgraph";

/** What a stored graph says of itself. */
export interface GraphState {
  /** Raised by every write of ours. */
  readonly revision: number;
  readonly ontologyVersion: number;
  /** For each document that was imported, the digests of its files. */
  readonly fileHashes: ReadonlyMap<string, string>;
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
  const { graph, document } = model.evidence.kinds;
  const [node, text, documents] = [Variable("graph"), Variable("document"), Variable("documents")];
  const fileHash = Property(text, names.fileHash);
  const statement = bindStatement([
    Match(NodePattern(node, [graph.name])),
    CallSubquery(
      [node],
      [
        Match(NodePattern(text, [document.name]), IsNotNull(fileHash)),
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
    MergeNode({
      variable: node,
      label: model.evidence.kinds.graph.name,
      key: id,
      value: Parameter(GRAPH_ID),
    }),
    SetProperties(node, Parameter({ [id]: GRAPH_ID, revision, ontologyVersion })),
  ]);
}
