import {
  Comparison,
  Match,
  NodePattern,
  Parameter,
  Property,
  Return,
  Variable,
  bindStatement,
} from "../cypher/index.js";
import type { Engine, Statement } from "../engine/index.js";
import type { GraphModel } from "../model/index.js";
import { storedNames } from "./stored-names.js";

/** The id of the one node in which a stored graph keeps its books. */
export const GRAPH_ID = "graph:chipgraph";

/** Finds the one node of the books; whatever else has its label is not ours. */
export function matchGraph(model: GraphModel, node: Variable): Match {
  return Match(
    NodePattern(node, [model.evidence.kinds.graph.name]),
    Comparison(Property(node, storedNames(model).id), "=", Parameter(GRAPH_ID)),
  );
}

/** The statement that reads the revision of a stored graph: one row, none of an empty store. */
export function revisionStatement(model: GraphModel): Statement {
  const node = Variable("graph");
  const value = Property(node, storedNames(model).revision);
  return bindStatement([matchGraph(model, node), Return([{ value, as: Variable("revision") }])]);
}

/** Reads the revision, which every write of ours raises; undefined where nothing of ours is stored. */
export async function readRevision(
  engine: Pick<Engine, "read">,
  model: GraphModel,
): Promise<number | undefined> {
  const [row] = await engine.read(revisionStatement(model));
  return row === undefined ? undefined : Number(row[0]);
}
