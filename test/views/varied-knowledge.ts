import * as fc from "fast-check";
import { LAST_DAY, type ClaimRecord, type Knowledge } from "../../src/knowledge/index.js";
import type { View } from "../fixtures/plain-graph.js";
import { TODAY } from "../support/loaded-app.js";

/** A document of the highest class that the real data do not have. */
const REGULATION = "document:varied-regulation";

const DAYS = ["2025-11-01", "2025-12-09", "2025-12-10", "2025-12-23", "2026-05-05", "2026-10-01"];
/** None lies ahead: a claim is withdrawn on the day it is found wanting. */
const ENDS = ["2025-12-23", "2026-05-05", "2026-10-01", "2026-11-25"];
const TIMES = ["2019-01-01", "2022-10-07", "2024-06-30", "2025-12-31", "2026-12-31"];

/** Makes numbers that look thrown and follow from a seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed + 1;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return Math.floor((state / 0x80_00_00_00) * sides);
  };
}

/**
 * Varies real claims so that views have something to decide: some are left out, withdrawn, said by
 * another document, known from another day, valid for a time only; figures are contradicted.
 */
export function variedKnowledge({ entities, claims }: Knowledge, seed: number): Knowledge {
  const roll = dice(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[roll(values.length)] as Value;
  const [model] = [...entities.values()].filter(({ document }) => document !== undefined);
  const documents = [...entities.values()]
    .filter(({ document }) => document !== undefined)
    .map(({ id }) => id);
  const varied = new Map<string, ClaimRecord>();
  const add = (claim: ClaimRecord): void => {
    const knownFrom = roll(4) === 0 ? pick(DAYS) : claim.knownFrom;
    const ends = ENDS.filter((end) => end > knownFrom);
    const [start, end] = [pick(TIMES), pick(TIMES)].sort();
    varied.set(claim.id, {
      ...claim,
      knownFrom,
      document: roll(3) === 0 ? pick([...documents, REGULATION]) : claim.document,
      knownTo: roll(5) === 0 ? pick(ends) : LAST_DAY,
      ...(roll(4) === 0 ? { validFrom: start } : {}),
      ...(roll(4) === 0 ? { validTo: end } : {}),
    });
  };
  for (const claim of claims.values()) {
    if (claim.value === undefined && roll(2) === 0) continue;
    add(claim);
    if (claim.value === undefined || roll(2) === 0) continue;
    const other = { id: `${claim.id}_other`, key: `${claim.key}_other` };
    add({ ...claim, ...other, value: Math.round(claim.value * pick([0.5, 1, 2])) });
  }
  const regulation = {
    ...(model as NonNullable<typeof model>),
    id: REGULATION,
    name: "Varied regulation",
    names: [],
    document: { ...model?.document, documentClass: "REGULATION", knownFrom: "2025-11-01" },
  };
  return {
    claims: varied,
    paragraphs: new Map(),
    entities: new Map([
      ...entities,
      [REGULATION, regulation as typeof regulation & { id: string }],
    ]),
  } as Knowledge;
}

/** Whether a claim passes all tests of a view, read straight off the contract. */
export function counts(claim: ClaimRecord, view: View): boolean {
  const { documents, exceptDocuments, knownAt, validAt } = view;
  if ([documents, exceptDocuments, knownAt, validAt].every((part) => part == null)) {
    return claim.knownTo === LAST_DAY;
  }
  const day = knownAt ?? TODAY;
  if (documents != null && !documents.includes(claim.document)) return false;
  if (exceptDocuments?.includes(claim.document) === true) return false;
  if (claim.knownFrom > day || claim.knownTo <= day) return false;
  if (validAt == null) return true;
  return (
    (claim.validFrom === undefined || claim.validFrom <= validAt) &&
    (claim.validTo === undefined || claim.validTo >= validAt)
  );
}

/** Whether a document stands in a view by itself: by where and when, whatever it claims. */
export function documentCounts(id: string, knownFrom: string | undefined, view: View): boolean {
  const { documents, exceptDocuments, knownAt, validAt } = view;
  if ([documents, exceptDocuments, knownAt, validAt].every((part) => part == null)) return true;
  if (documents != null && !documents.includes(id)) return false;
  if (exceptDocuments?.includes(id) === true) return false;
  return knownFrom === undefined || knownFrom <= (knownAt ?? TODAY);
}

const DOCUMENTS = ["document:article-1", "document:article-2", "document:chipgraph-curation"];

/** Makes views over the varied documents: some parts, or none of them. */
export const realViews: fc.Arbitrary<View> = fc
  .record({
    documents: fc.option(fc.subarray([...DOCUMENTS, REGULATION], { minLength: 1 }), {
      nil: undefined,
    }),
    exceptDocuments: fc.option(fc.subarray([...DOCUMENTS, REGULATION]), {
      nil: undefined,
      freq: 1,
    }),
    knownAt: fc.option(fc.constantFrom(...DAYS, "2025-12-22", "2026-11-25"), { nil: undefined }),
    validAt: fc.option(fc.constantFrom(...TIMES, "2024-01-01", "2026-11-25"), {
      nil: undefined,
      freq: 1,
    }),
  })
  .map(
    (view) =>
      Object.fromEntries(Object.entries(view).filter(([, part]) => part !== undefined)) as View,
  );
