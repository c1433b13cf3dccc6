import type { Engine } from "../../engine/index.js";
import { ONTOLOGY_VERSION, type Projection } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { changeStatements } from "./change-statements.js";
import { graphStateStatement, revisionGuard } from "./graph-state.js";
import type { ProjectionChanges } from "./projection-changes.js";
import type { StoredContent } from "./stored-content.js";

/**
 * Writes what differs between a store and a projection, in one transaction with the raised revision.
 *
 * It is written only onto the revision that was read. Gives the new revision.
 * Errors: EngineError; WriteConflictError where somebody else wrote meanwhile.
 */
export async function writeChanges(
  { engine, model }: { readonly engine: Engine; readonly model: GraphModel },
  changes: ProjectionChanges,
  read: { readonly revision: number | undefined; readonly content: StoredContent },
  projection: Projection,
): Promise<number> {
  const revision = (read.revision ?? 0) + 1;
  const statements = [
    ...changeStatements(model, changes, read.content, projection),
    graphStateStatement(model, { revision, ontologyVersion: ONTOLOGY_VERSION }),
  ];
  await engine.write(statements, revisionGuard(model, read.revision));
  return revision;
}
