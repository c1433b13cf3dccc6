import { QueryError } from "../errors/index.js";
import { digest, sealOf, type Certificate, type NoCertificate } from "./certificate.js";
import { differences, type AnswerDifference } from "./differences.js";

/** An answer that was kept with its certificate. */
export interface CertifiedAnswer {
  readonly data: unknown;
  readonly certificate: Certificate;
}

/** What the same operation gives now. */
interface Asked {
  readonly data: unknown;
  readonly certificate: Certificate | NoCertificate | undefined;
}

/** What asking again has shown. */
export interface Recheck {
  /** Whether the answer is the same. */
  readonly same: boolean;
  /** Whether the graph and the rules are those of the certificate. */
  readonly sameGraph: boolean;
  readonly sameRules: boolean;
  readonly differences: readonly AnswerDifference[];
  /** Claims behind the answer that say something else now, or are no longer held. */
  readonly changedClaims: readonly string[];
  /** Claims behind one of the two answers only. */
  readonly newClaims: readonly string[];
  readonly lostClaims: readonly string[];
}

/**
 * Reads an answer that was kept as JSON.
 *
 * Errors: BAD_USER_INPUT where it has no certificate, or is not the answer that was certified.
 */
export function readCertified(text: string): CertifiedAnswer {
  let kept: { data?: unknown; extensions?: { certificate?: Certificate } };
  try {
    kept = JSON.parse(text) as typeof kept;
  } catch (error) {
    throw new QueryError("BAD_USER_INPUT", `The file is not JSON: ${(error as Error).message}.`);
  }
  const certificate = kept?.extensions?.certificate;
  if (certificate === undefined || kept.data === undefined) {
    throw new QueryError(
      "BAD_USER_INPUT",
      'The file holds no certified answer; keep the whole answer of a request that has "extensions": {"certificate": true}.',
    );
  }
  if (certificate.version !== 1) {
    throw new QueryError(
      "BAD_USER_INPUT",
      `The certificate has version ${String(certificate.version)}; this chipgraph reads version 1.`,
    );
  }
  if (sealOf(certificate) !== certificate.seal) {
    throw new QueryError(
      "BAD_USER_INPUT",
      "The certificate is not as it was made: the digest of what it says differs from its seal. Keep answers as they came.",
    );
  }
  if (digest(kept.data) !== certificate.answer) {
    throw new QueryError(
      "BAD_USER_INPUT",
      "The answer is not the one that was certified: the digest of its data differs from that of its certificate. Keep answers as they came.",
    );
  }
  return { data: kept.data, certificate };
}

/**
 * Compares a kept answer with the one that the same operation has now.
 *
 * Errors: BAD_USER_INPUT where the operation has no certificate now, so that nothing can be said of
 * what is behind its answer.
 */
export function compareAnswers(before: CertifiedAnswer, { data, certificate }: Asked): Recheck {
  if (certificate === undefined || "missing" in certificate) {
    const why = certificate?.missing.message ?? "The operation is no longer valid.";
    throw new QueryError("BAD_USER_INPUT", `The answer cannot be rechecked. ${why}`);
  }
  const now: CertifiedAnswer = { data, certificate };
  const found = differences(before.data, now.data);
  const hashes = new Map(now.certificate.claims.map(({ id, hash }) => [id, hash]));
  const old = new Map(before.certificate.claims.map(({ id, hash }) => [id, hash]));
  const both = [...old.keys()].filter((id) => hashes.has(id));
  return {
    same: found.length === 0,
    sameGraph: before.certificate.graph.hash === now.certificate.graph.hash,
    sameRules: before.certificate.rules.hash === now.certificate.rules.hash,
    differences: found,
    changedClaims: both.filter((id) => old.get(id) !== hashes.get(id)),
    newClaims: [...hashes.keys()].filter((id) => !old.has(id)),
    lostClaims: [...old.keys()].filter((id) => !hashes.has(id)),
  };
}

const list = (title: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`${title} (${ids.length}):`, ...ids.map((id) => `  ${id}`)];

/** Says what a recheck has shown. */
export function describeRecheck(recheck: Recheck, certificate: Certificate): string {
  const graph = recheck.sameGraph ? "the same graph" : "a graph that has changed since";
  const rules = recheck.sameRules ? "" : ", by rules that have changed since";
  return [
    recheck.same
      ? `Same answer as on ${certificate.recordedAt}, from ${graph}${rules}.`
      : `The answer differs from that of ${certificate.recordedAt} in ${recheck.differences.length} place${recheck.differences.length === 1 ? "" : "s"}, from ${graph}${rules}:`,
    ...recheck.differences.map(
      ({ path, before, now }) => `  ${path}: ${JSON.stringify(before)} → ${JSON.stringify(now)}`,
    ),
    ...list("Claims that say something else now", recheck.changedClaims),
    ...list("Claims it rests on now and did not", recheck.newClaims),
    ...list("Claims it rested on and does no longer", recheck.lostClaims),
  ].join("\n");
}
