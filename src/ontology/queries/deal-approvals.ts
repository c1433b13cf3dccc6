import { FieldResolver, Resolver } from "type-graphql";
import { Computed } from "../../decorators/index.js";
import { Deal } from "../deal.js";
import { Approval } from "./approval.js";

/** The official approvals of deals. */
@Resolver(() => Deal)
export class DealApprovals {
  @FieldResolver(() => [Approval], {
    description:
      "The official approvals that claims in view speak of, the first that began first. (审批)",
  })
  @Computed("approvals", {
    reads: `approvalStates: states(where: { aspect: { eq: APPROVAL } }, first: 10000) {
      nodes {
        state
        since { earliest latest text }
        claims(first: 10000) {
          nodes {
            id
            qualifiers { name value }
            object { id ... on Event { procedure: name } }
            mentions(first: 10000) { nodes { id name } }
          }
        }
      }
    }`,
    places: {
      Claim: [["approvalStates", "nodes", "claims", "nodes"]],
      Entity: [["approvalStates", "nodes", "claims", "nodes", "mentions", "nodes"]],
    },
  })
  approvals(): readonly Approval[] {
    return [];
  }
}
