import {
  Comparison,
  Match,
  NodePattern,
  Parameter,
  Property,
  Return,
  Variable,
  bindStatement,
} from "../cypher/index.js";
import type { Engine } from "../engine/index.js";
import { propertyByRole, type GraphModel } from "../model/index.js";
import { digest, type Certificate } from "./certificate.js";
import { graphHash } from "./graph-hash.js";

/** What is certified: a request, its answer, and the claims behind it. */
export interface Certified {
  readonly operation: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly views: Readonly<Record<string, unknown>>;
  readonly today: string;
  readonly claims: ReadonlySet<string>;
  readonly data: unknown;
}

/** The graph and the rules that a certificate speaks of. */
export interface Certifying {
  readonly engine: Engine;
  readonly model: GraphModel;
  readonly rules: Certificate["rules"];
  readonly revision: number | null;
  readonly ontologyVersion: number;
}

/** What each of some claims says, as digests by id. */
async function claimHashes(
  { engine, model }: Certifying,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { claim } = model.evidence.kinds;
  const node = Variable("claim");
  const id = Property(node, propertyByRole(claim, "id"));
  const rows = await engine.read(
    bindStatement([
      Match(NodePattern(node, [claim.name]), Comparison(id, "IN", Parameter(ids))),
      Return([
        { value: id, as: Variable("id") },
        { value: Property(node, propertyByRole(claim, "content-hash")), as: Variable("hash") },
      ]),
    ]),
  );
  return new Map(rows.map(([found, hash]) => [String(found), String(hash)]));
}

/** Makes the certificate of an answer; it reads the digests of the graph for it. */
export async function makeCertificate(
  certifying: Certifying,
  { data, claims, ...request }: Certified,
): Promise<Certificate> {
  const ids = [...claims].sort();
  const [hashes, hash] = await Promise.all([
    claimHashes(certifying, ids),
    graphHash(certifying.engine, certifying.model),
  ]);
  const { rules, revision, ontologyVersion } = certifying;
  return {
    version: 1,
    ...request,
    recordedAt: new Date().toISOString(),
    rules,
    graph: { hash, revision, ontologyVersion },
    claims: ids.map((id) => ({ id, hash: hashes.get(id) ?? null })),
    answer: digest(data ?? null),
  };
}
