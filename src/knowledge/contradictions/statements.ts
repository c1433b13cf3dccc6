import type { ClaimRecord, ScalarValue } from "../records.js";

/** One relation that a claim states, by itself or along with another. */
export interface Statement {
  readonly claim: ClaimRecord;
  readonly subject: string;
  readonly object: string;
  readonly qualifiers: Readonly<Record<string, ScalarValue>>;
}

/** The statements of each predicate, in the order of their claims. */
export type Statements = ReadonlyMap<string, readonly Statement[]>;

/** Gathers what claims state between two entities, what they state besides included. */
export function gatherStatements(claims: readonly ClaimRecord[]): Statements {
  const found = new Map<string, Statement[]>();
  const add = (predicate: string, statement: Statement): void => {
    const known = found.get(predicate);
    if (known === undefined) found.set(predicate, [statement]);
    else known.push(statement);
  };
  for (const claim of claims) {
    const { subject, object, qualifiers } = claim;
    if (subject !== undefined && object !== undefined) {
      add(claim.predicate, { claim, subject, object, qualifiers });
    }
    for (const also of claim.also) add(also.predicate, { claim, ...also });
  }
  return found;
}
