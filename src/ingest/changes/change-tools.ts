import { requireEditor, type Access } from "../../errors/index.js";
import type { WriteQueue } from "../../util/index.js";
import type { AppliedChange, ChangeParts } from "./apply-change.js";
import { changeAnswers, type ChangeAnalyses } from "./change-analyses.js";
import { recordClaims } from "./record-claims.js";
import { retractClaims } from "./retract-claims.js";
import { retractDocument } from "./retract-document.js";

type Given = Readonly<Record<string, unknown>>;

/** How a request changes the graph: each gives what changed. */
export interface ChangeTools {
  readonly recordClaims: (given: Given) => Promise<unknown>;
  readonly retractClaims: (given: Given) => Promise<unknown>;
  readonly retractDocument: (given: Given) => Promise<unknown>;
}

/** What changes are made with. */
export interface ChangeToolParts {
  readonly parts: () => ChangeParts;
  readonly analyses: ChangeAnalyses;
  /** Lets the changes of a process wait for each other rather than overtake each other. */
  readonly queue: WriteQueue;
}

/**
 * Makes what mutations are answered with; `given` are their arguments, as the schema coerced them.
 * Errors: AccessError for all but editors; those of the changes.
 */
export function changeTools(
  access: Access,
  { parts, analyses, queue }: ChangeToolParts,
): ChangeTools {
  const as =
    (apply: (parts: ChangeParts, given: never) => Promise<AppliedChange>) =>
    async (given: Given): Promise<unknown> => {
      requireEditor(access);
      const { change, knowledge } = await queue.run(() => apply(parts(), given as never));
      return { ...change, ...changeAnswers(analyses, knowledge, change.revision) };
    };
  return {
    recordClaims: as((of, { input }: { readonly input: unknown }) => recordClaims(of, input)),
    retractClaims: as(retractClaims),
    retractDocument: as(retractDocument),
  };
}
