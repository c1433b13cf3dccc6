import type { ClaimRecord } from "./records.js";

/** The qualifiers by which any claim may also put an entity into a state. */
export interface StateQualifiers {
  readonly aspect?: string | undefined;
  readonly state?: string | undefined;
  /** The entity that is in the state; absent: the claim's subject. */
  readonly stateOf?: string | undefined;
}

/** Reads the qualifiers of a state, as text. */
export function stateQualifiers({ qualifiers }: Pick<ClaimRecord, "qualifiers">): StateQualifiers {
  const text = (value: unknown): string | undefined =>
    value === undefined ? undefined : String(value);
  const { aspect, state, stateOf } = qualifiers;
  return { aspect: text(aspect), state: text(state), stateOf: text(stateOf) };
}
