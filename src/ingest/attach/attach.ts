import type { Engine } from "../../engine/index.js";
import { invariant } from "../../errors/index.js";
import {
  projectKnowledge,
  type Knowledge,
  type ParagraphRecord,
  type PredicateRegistry,
} from "../../knowledge/index.js";
import type { GraphModel } from "../../model/index.js";
import { repairPage } from "../page/index.js";
import { untilNotOvertaken, type Attempt } from "../until-not-overtaken.js";
import { readGraphState } from "../write/graph-state.js";
import { isWriteConflict } from "../write/is-write-conflict.js";
import { changesNothing, projectionChanges } from "../write/projection-changes.js";
import { readStore } from "../write/read-store.js";
import { refuseOtherOntology } from "../write/refuse-other-ontology.js";
import { writeChanges } from "../write/write-changes.js";
import type { AttachReport } from "./attach-report.js";
import { citedClaims } from "./cited-claims.js";
import { compareClaims } from "./compare-claims.js";
import { NothingRecognisedError } from "./nothing-recognised-error.js";
import { pageParagraphs } from "./page-paragraphs.js";
import { fitDocuments, isRecognised } from "./recognise-documents.js";

/** What attaching a text needs. */
export interface AttachParts {
  readonly engine: Engine;
  readonly model: GraphModel;
  readonly predicates: PredicateRegistry;
  /** What the text is called in messages, such as its path. */
  readonly file: string;
  /** The text as it was found, damaged or not. */
  readonly text: string;
  /** The web address at which it was read. */
  readonly url?: string | undefined;
}

type Said = Pick<AttachReport, "documents" | "leftOut" | "fallen" | "risen">;

/** What is held once a text is attached, and what its claims come to. */
function withText(parts: AttachParts, held: Knowledge): readonly [Knowledge, Said] {
  const { model, file, text, url } = parts;
  const { paragraph } = model.evidence.kinds;
  invariant(paragraph.kind === "kind" && paragraph.idPrefix, "Paragraphs have ids of their own.");
  const page = repairPage(text);
  const claims = citedClaims(held);
  const fits = fitDocuments(page, claims);
  const recognised = fits.filter(isRecognised);
  const [closest] = fits;
  if (recognised.length === 0) {
    const name = held.entities.get(closest?.document ?? "")?.name ?? "";
    throw new NothingRecognisedError(file, closest && { ...closest, name });
  }
  const { idPrefix } = paragraph;
  const given = pageParagraphs(page, recognised, held.entities, idPrefix).map((one) => ({
    ...one,
    // Who attaches a later text of the same page need not give its address again.
    url: url ?? held.paragraphs.get(one.id)?.url,
  }));
  const documents = recognised.map((fit) => fit.document).sort();
  const of = (all: Iterable<ParagraphRecord>, document: string): readonly ParagraphRecord[] =>
    [...all].filter((one) => one.document === document);
  const kept = [...held.paragraphs.values()].filter((one) => !documents.includes(one.document));
  const said = compareClaims(
    documents.map((document) => ({
      document,
      claims: claims.get(document) ?? [],
      before: of(held.paragraphs.values(), document),
      after: of(given, document),
    })),
    held.entities,
  );
  const paragraphs = new Map([...kept, ...given].map((one) => [one.id, one]));
  const placed = new Set(given.map(({ position }) => position));
  const leftOut = page.map((_, at) => at + 1).filter((position) => !placed.has(position));
  return [
    { ...held, paragraphs },
    { ...said, leftOut },
  ];
}

/** Tries once; there is no outcome where somebody else wrote meanwhile. */
async function attempt(parts: AttachParts): Promise<Attempt<AttachReport>> {
  const { engine, model, predicates, file } = parts;
  const state = await readGraphState(engine, model);
  if (state === undefined) throw new NothingRecognisedError(file, undefined);
  refuseOtherOntology(engine, state);
  const store = await readStore(engine, model, state);
  if (store === undefined) return {};
  const { revision } = state;
  const { content } = store;
  const [next, said] = withText(parts, store.knowledge);
  const projection = projectKnowledge(model, predicates, next);
  const changes = projectionChanges(content, projection);
  if (changesNothing(changes)) return { outcome: { ...said, changed: false, revision } };
  try {
    const read = { revision, content };
    const raised = await writeChanges({ engine, model }, changes, read, projection);
    return { outcome: { ...said, changed: true, revision: raised } };
  } catch (error) {
    if (isWriteConflict(error)) return {};
    throw error;
  }
}

/**
 * Puts a source beside the claims that were read from it: repair, recognise, mark, write.
 *
 * The documents that the text holds are recognised by their claims' tokens; their paragraphs replace
 * those attached before, in one transaction. Imports afterwards keep them, and mark what new claims
 * cite. Attaching the same text again changes nothing. Constraints and indexes must have been
 * defined. Errors: NothingRecognisedError; EngineError; OntologyVersionError; GraphBusyError.
 */
export async function attach(parts: AttachParts): Promise<AttachReport> {
  const { address } = parts.engine;
  return untilNotOvertaken({ name: "attachment", address }, () => attempt(parts));
}
