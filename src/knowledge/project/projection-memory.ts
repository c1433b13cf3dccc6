import type { ProjectedEdge, ProjectedNode } from "../projection.js";
import type { ClaimRecord, EntityRecord } from "../records.js";
import type { GraphPart } from "./hung-node.js";
import { mentionedBy } from "./mentioned-by.js";
import { edgeId, edgeIdentity, type EdgeIdentity } from "./project-edge.js";
import { projectClaim, projectClaimEdges } from "./project-claim.js";
import { projectNames } from "./project-names.js";
import { projectObservation } from "./project-observation.js";
import { projectState } from "./project-state.js";
import type { Projecting } from "./projecting.js";
import { statedEdges } from "./stated-edges.js";

/** An edge that a claim states, or that its document has to something it names. */
export interface Link {
  readonly id: string;
  readonly identity: EdgeIdentity;
}

/** What is drawn from one claim alone. */
export interface ClaimParts {
  readonly node: ProjectedNode;
  readonly edges: readonly ProjectedEdge[];
  /** The observation and the state that it makes, where it makes one. */
  readonly hung: readonly GraphPart[];
  /** The entities that it names. */
  readonly mentioned: readonly string[];
  /** The edges that carry it as one of their claims. */
  readonly links: readonly Link[];
}

function drawClaim(context: Projecting, claim: ClaimRecord): ClaimParts {
  const { covers } = context.model.evidence.relations;
  const mentioned = mentionedBy(claim, context.knowledge);
  const covered = mentioned.map((id) => edgeIdentity(covers, claim.document, id));
  return {
    node: projectClaim(context, claim),
    edges: projectClaimEdges(context, claim),
    hung: [projectObservation(context, claim), projectState(context, claim)],
    mentioned,
    links: [...statedEdges(context, claim), ...covered].map((identity) => ({
      id: edgeId(identity),
      identity,
    })),
  };
}

/**
 * What was drawn from single records, so that it need not be drawn again.
 *
 * A load draws the graph once for each document, and most of it is as before. It holds as long as
 * no entity is renamed, added or taken away, which a load does only before its first document.
 */
export class ProjectionMemory {
  readonly #claims = new WeakMap<ClaimRecord, ClaimParts>();
  readonly #names = new WeakMap<EntityRecord["names"], GraphPart>();

  /** Gives what is drawn from a claim. */
  claim(context: Projecting, claim: ClaimRecord): ClaimParts {
    const known = this.#claims.get(claim);
    if (known !== undefined) return known;
    const parts = drawClaim(context, claim);
    this.#claims.set(claim, parts);
    return parts;
  }

  /** Gives what is drawn from the names of an entity. */
  names(context: Projecting, entity: EntityRecord): GraphPart {
    const known = this.#names.get(entity.names);
    if (known !== undefined) return known;
    const part = projectNames(context, entity);
    this.#names.set(entity.names, part);
    return part;
  }
}
