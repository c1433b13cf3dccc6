import { invariant } from "../../errors/index.js";
import type { NodeKind, NodeType } from "../../model/index.js";
import type { ProjectedNode, StoredProperties } from "../projection.js";
import { contentHash } from "./content-hash.js";
import { storedProperties, type GivenValue } from "./stored-properties.js";

/** The kind that plays a role; roles of evidence are never played by interfaces. */
export function kindOf(type: NodeType): NodeKind {
  invariant(type.kind === "kind", `${type.name} is an interface where a kind is needed.`);
  return type;
}

/** What a node is made of besides its id. */
export interface NodeParts {
  /** Properties that the kind declares. */
  readonly given: Readonly<Record<string, GivenValue>>;
  /** Lists drawn from claims, which stand beside what the kind declares. */
  readonly carried?: StoredProperties;
  /** What was imported, kept with the node so that the graph can be drawn again. */
  readonly source?: object;
  /** Books of when something was recorded: stored and kept, but no part of what is digested. */
  readonly noted?: Readonly<Record<string, string | undefined>>;
}

/** Makes a node as it is to be stored. */
export function projectNode(
  kind: NodeKind,
  id: string,
  { given, carried = {}, source, noted = {} }: NodeParts,
): ProjectedNode {
  const keep = (kept: object): string | undefined =>
    source === undefined ? undefined : JSON.stringify({ ...source, ...kept });
  const said = storedProperties(kind, { ...given, id, record: keep({}) });
  const properties = { ...said, ...carried };
  const hash = contentHash(kind.labels, properties);
  const books = { ...noted, record: keep(noted), contentHash: hash };
  const stored = { ...properties, ...storedProperties(kind, books) };
  return { id, labels: kind.labels, properties: stored, contentHash: hash };
}
