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
import { digest, sealOf, type Certificate } from "./certificate.js";

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
  readonly ontologyVersion: number;
  /** The digest of the graph as it is. */
  readonly hash: string;
  readonly revision: number | null;
  /** The instant that counts as now, in ISO 8601. */
  readonly instant: string;
  /** Milliseconds that a statement may take. */
  readonly timeout: number | undefined;
}

/** What each of some claims says, as digests by id. */
async function claimHashes(
  { engine, model, timeout }: Certifying,
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
    { timeout },
  );
  return new Map(rows.map(([found, hash]) => [String(found), String(hash)]));
}

/** Makes the certificate of an answer; it reads the digests of the claims behind it. */
export async function makeCertificate(
  certifying: Certifying,
  { data, claims, ...request }: Certified,
): Promise<Certificate> {
  const ids = [...claims].sort();
  const hashes = await claimHashes(certifying, ids);
  const { rules, hash, revision, ontologyVersion, instant } = certifying;
  const certificate = {
    version: 1 as const,
    ...request,
    recordedAt: instant,
    rules,
    graph: { hash, revision, ontologyVersion },
    claims: ids.map((id) => ({ id, hash: hashes.get(id) ?? null })),
    answer: digest(data ?? null),
  };
  return { ...certificate, seal: sealOf(certificate) };
}
