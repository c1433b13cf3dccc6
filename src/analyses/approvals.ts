import type { Computation } from "../compiler/index.js";
import { approvalsOf } from "../knowledge/index.js";

type State = Parameters<typeof approvalsOf>[0][number];
type Claim = State["claims"][number];

/** A claim as the ontology declares it to be read. */
type ReadClaim = Omit<Claim, "mentions"> & {
  readonly mentions: { readonly nodes: Claim["mentions"] };
};

/** What the ontology declares to be read for approvals. */
interface ReadApprovals {
  readonly approvalStates: {
    readonly nodes: readonly (Omit<State, "claims"> & {
      readonly claims: { readonly nodes: readonly ReadClaim[] };
    })[];
  };
}

/** The approvals of a node, and how far they have come. */
export const approvals: Computation = (read) => {
  const { approvalStates } = read as unknown as ReadApprovals;
  const states = approvalStates.nodes.map((state) => ({
    ...state,
    claims: state.claims.nodes.map((claim) => ({ ...claim, mentions: claim.mentions.nodes })),
  }));
  return approvalsOf(states);
};
