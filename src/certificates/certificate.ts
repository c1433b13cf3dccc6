import { createHash } from "node:crypto";
import { invariant } from "../errors/index.js";

/** What an answer rests on: enough to ask again, and to see what has changed since. */
export interface Certificate {
  readonly version: 1;
  /** The operation as it was sent, with its name and variables. */
  readonly operation: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The views that the operation asked through, by response key; null: no restriction. */
  readonly views: Readonly<Record<string, unknown>>;
  /** The day that counted as now, as YYYY-MM-DD. */
  readonly today: string;
  /** The instant of the answer, in UTC. */
  readonly recordedAt: string;
  /** A digest of the code and data of the rules by which verdicts are given, and their ids. */
  readonly rules: { readonly hash: string; readonly ids: readonly string[] };
  readonly graph: {
    /** A digest of the records of all entities and claims, and of attached paragraphs. */
    readonly hash: string;
    readonly revision: number | null;
    readonly ontologyVersion: number;
  };
  /** The claims behind what the answer shows, each with a digest of what it said. */
  readonly claims: readonly { readonly id: string; readonly hash: string | null }[];
  /** A digest of the answer's data. */
  readonly answer: string;
  /** A digest of all of the above: a certificate that was changed is found out. */
  readonly seal: string;
}

/** What goes out in the place of a certificate that could not be made, beside the answer. */
export interface NoCertificate {
  readonly version: 1;
  readonly missing: { readonly code: string; readonly message: string };
}

/**
 * Digests a value of JSON; objects of one content have one digest, whatever the order of their keys.
 *
 * What JSON leaves out of objects is left out here too. Errors: InternalError for functions, of
 * which JSON would keep nothing.
 */
export function digest(value: unknown): string {
  return createHash("sha256").update(canonical(value)).digest("hex");
}

/** Seals a certificate, or tells the seal that it should have. */
export function sealOf({ seal: _seal, ...certificate }: Partial<Certificate>): string {
  return digest(certificate);
}

function canonical(value: unknown): string {
  invariant(typeof value !== "function", "A function has no digest.");
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const known = Object.entries(value).filter(([, entry]) => entry !== undefined);
    const entries = known.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
