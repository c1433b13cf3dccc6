import { groupBy } from "../util/index.js";
import { stateQualifiers } from "./state-qualifiers.js";

/** A time as it is read: its days and its text, each of which may be unknown. */
interface ReadTime {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly text: string | null;
}

/** An entity that a claim names. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** A claim that puts something into a state of approval. */
interface ApprovingClaim {
  readonly id: string;
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[];
  /** What the claim is about, with its name where it is a procedure. */
  readonly object: { readonly id: string; readonly procedure?: string | undefined } | null;
  readonly mentions: readonly Named[];
}

/** A state of approval, with the claims for it. */
export interface ApprovalState<Claim> {
  readonly state: string;
  readonly since: ReadTime | null;
  readonly claims: readonly Claim[];
}

/** An approval and how far it has come. */
export interface Approval<Claim extends ApprovingClaim> {
  readonly name: string;
  readonly state: string;
  readonly decidedBy: Claim["mentions"][number] | null;
  readonly since: ReadTime | null;
  readonly claims: readonly Claim[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Comes after every day: what began nobody knows when stands last. */
const NEVER = "~";

function approvalOf<Claim extends ApprovingClaim>(
  { state, since }: ApprovalState<Claim>,
  claim: Claim,
): Approval<Claim> {
  const qualifiers = Object.fromEntries(claim.qualifiers.map(({ name, value }) => [name, value]));
  const decider = stateQualifiers({ qualifiers }).decidedBy;
  const decidedBy = claim.mentions.find(({ id }) => id === decider) ?? null;
  const whose = decidedBy === null ? "" : ` by ${decidedBy.name}`;
  const name = claim.object?.procedure ?? `Approval${whose}`;
  return { name, state, decidedBy, since, claims: [claim] };
}

/**
 * Gives the approvals of a deal, those that began first before the others: one for each procedure,
 * decider, state and time, with all claims that say so.
 */
export function approvalsOf<Claim extends ApprovingClaim>(
  states: readonly ApprovalState<Claim>[],
): readonly Approval<Claim>[] {
  const each = states.flatMap((state) => state.claims.map((claim) => approvalOf(state, claim)));
  const same = groupBy(each, ({ name, state, decidedBy, since }) =>
    [since?.earliest ?? NEVER, name, decidedBy?.id ?? "", state, since?.text ?? ""].join("\n"),
  );
  return [...same.entries()]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, [first, ...others]]) => {
      if (first === undefined) return [];
      const claims = [first, ...others].flatMap((approval) => approval.claims);
      return [{ ...first, claims: claims.sort((a, b) => compare(a.id, b.id)) }];
    });
}
