import type { Engine } from "../../engine/index.js";
import { projectKnowledge, type PredicateRegistry } from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import type { Knowledge, KnowledgeChange } from "../../knowledge/index.js";
import { untilNotOvertaken } from "../until-not-overtaken.js";
import { readGraphState } from "../write/graph-state.js";
import { isWriteConflict } from "../write/is-write-conflict.js";
import type { Moment } from "../write/moment.js";
import { changesNothing, projectionChanges } from "../write/projection-changes.js";
import { readStore } from "../write/read-store.js";
import { refuseOtherOntology } from "../write/refuse-other-ontology.js";
import { writeChanges } from "../write/write-changes.js";
import type { Change } from "./change.js";
import type { ClaimChanges } from "./claim-changes.js";
import { consequences } from "./consequences.js";

/** What changing a graph needs. */
export interface ChangeParts {
  readonly engine: Engine;
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  /** The JSON Schema of data files, whose form an input has. */
  readonly importSchema: object;
  readonly moment: Moment;
}

/** What a change did, and all that was held before and after, for those who look further. */
export interface AppliedChange {
  readonly change: Change;
  readonly knowledge: KnowledgeChange;
}

/**
 * Changes what is held and writes what follows from it, in one transaction.
 *
 * `decide` gets what is held and says what is to be held; it is asked again when somebody else
 * wrote meanwhile. Where nothing follows, nothing is written.
 * Errors: what `decide` throws; EngineError; OntologyVersionError; GraphBusyError.
 */
export async function applyChange(
  { engine, model, predicates, moment }: ChangeParts,
  decide: (held: Knowledge) => ClaimChanges,
): Promise<AppliedChange> {
  return untilNotOvertaken({ name: "change", address: engine.address }, async () => {
    const state = await readGraphState(engine, model);
    if (state !== undefined) refuseOtherOntology(engine, state);
    const store = await readStore(engine, model, state);
    if (store === undefined) return {};
    const { next, ...claims } = decide(store.knowledge);
    const draw = (knowledge: Knowledge) => ({
      knowledge,
      projection: projectKnowledge(model, predicates, knowledge),
    });
    const [before, after] = [draw(store.knowledge), draw(next)];
    const changes = projectionChanges(store.content, after.projection);
    // Before anything is written: a fault here must not hide that something was.
    const followed = consequences(model, before, after);
    const read = { revision: state?.revision, content: store.content };
    let revision = state?.revision ?? 0;
    try {
      if (!changesNothing(changes)) {
        revision = await writeChanges({ engine, model }, changes, read, after.projection);
      }
    } catch (error) {
      if (!isWriteConflict(error)) throw error;
      return {};
    }
    return {
      outcome: {
        change: { revision, claims, ...followed },
        knowledge: { before: store.knowledge, after: next, today: moment.today },
      },
    };
  });
}
