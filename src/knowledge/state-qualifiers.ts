import type { ClaimRecord } from "./records.js";

/** The qualifiers by which any claim may also put an entity into a state. */
export interface StateQualifiers {
  readonly aspect?: string | undefined;
  readonly state?: string | undefined;
  /** The entity that is in the state; absent: the claim's subject. */
  readonly stateOf?: string | undefined;
  /** The entity on which the state depends, such as the agency that approves. */
  readonly decidedBy?: string | undefined;
}

const NAMES = { aspect: true, state: true, stateOf: true, decidedBy: true } satisfies Record<
  keyof StateQualifiers,
  true
>;

/** Whether a qualifier speaks of a state, and so does not narrow what else the claim says. */
export function isStateQualifier(name: string): boolean {
  return Object.hasOwn(NAMES, name);
}

/** Reads the qualifiers of a state, as text. */
export function stateQualifiers({ qualifiers }: Pick<ClaimRecord, "qualifiers">): StateQualifiers {
  const text = (value: unknown): string | undefined =>
    value === undefined ? undefined : String(value);
  const { aspect, state, stateOf, decidedBy } = qualifiers;
  return {
    aspect: text(aspect),
    state: text(state),
    stateOf: text(stateOf),
    decidedBy: text(decidedBy),
  };
}
