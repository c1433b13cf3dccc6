import { createHash } from "node:crypto";
import { FIRST_DAY, LAST_DAY, ONTOLOGY_VERSION, foldName } from "../../src/knowledge/index.js";
import type { CypherValue } from "../../src/engine/index.js";
import type { GeneratedEdge, GeneratedGraph } from "./generated-graph.js";

type Properties = Readonly<Record<string, CypherValue>>;

/** Nodes of one kind as chipgraph stores them. */
export interface StoredNodes {
  readonly labels: readonly string[];
  readonly rows: readonly Properties[];
}

/** Edges of one type as chipgraph stores them; the labels are those by which the ends are found. */
export interface StoredEdges {
  readonly type: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly rows: readonly {
    readonly from: string;
    readonly to: string;
    readonly properties: Properties;
  }[];
}

/** The one document that everything generated is said to be from. */
export const DOCUMENT = "document:generated";
const SINCE = "2025-01-01";
const PLACE = "Generated P1";

const digest = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 32);

const whenAndWhere: Properties = {
  claimDocuments: [DOCUMENT],
  claimKnownFrom: [SINCE],
  claimKnownTo: [LAST_DAY],
  claimValidFrom: [FIRST_DAY],
  claimValidTo: [LAST_DAY],
  sources: PLACE,
  live: true,
};

/** The lists of a figure that one claim states, with the figure itself. */
function figure(name: string, value: number, chip: string): Properties {
  return {
    [name]: value,
    [`${name}ClaimIds`]: [`claim:${chip}-${name}`],
    [`${name}Documents`]: [DOCUMENT],
    [`${name}KnownFrom`]: [SINCE],
    [`${name}KnownTo`]: [LAST_DAY],
    [`${name}ValidFrom`]: [FIRST_DAY],
    [`${name}ValidTo`]: [LAST_DAY],
    [`${name}Values`]: [value],
  };
}

function entity(kind: string, one: Readonly<Record<string, CypherValue>>): Properties {
  const record = JSON.stringify({ ...one, kind, names: [], properties: {} });
  return { ...one, kind, record, contentHash: digest(record), ...whenAndWhere };
}

function nameOf({ id, name }: { readonly id: string; readonly name: string }): Properties {
  const own = digest(`${id} ${name}`);
  return {
    id: `name:${id}:${own}`,
    text: name,
    key: foldName(name),
    language: "en",
    contentHash: own,
  };
}

function edge(type: string, from: string, to: string, carried: Properties) {
  const hash = digest(`${type} ${from} ${to}`);
  return { from, to, properties: { ...carried, id: `edge:${hash}`, contentHash: hash } };
}

function stated(type: string, edges: readonly GeneratedEdge[]): StoredEdges {
  const rows = edges.map(({ from, to }) =>
    edge(type, from, to, {
      ...whenAndWhere,
      claimIds: [`claim:${digest(`${type} ${from} ${to}`)}`],
      claimPlaces: [PLACE],
      claimModality: ["ASSERTED"],
    }),
  );
  return { type, fromLabel: "Entity", toLabel: "Entity", rows };
}

/** Lays a generated graph out in chipgraph's own form: what its ingest would have drawn. */
export function storedForm({ companies, chips, people, edges }: GeneratedGraph): {
  readonly nodes: readonly StoredNodes[];
  readonly edges: readonly StoredEdges[];
} {
  const named = [...companies, ...chips, ...people];
  const persons = (kind: string): readonly Properties[] =>
    people
      .filter((person) => person.kind === kind)
      .map(({ id, name }) => entity(kind, { id, name, named: true }));
  const document = entity("Document", {
    id: DOCUMENT,
    name: "Generated",
    documentClass: "OTHER",
    knownFrom: SINCE,
  });
  const books = { id: "graph:chipgraph", revision: 1, ontologyVersion: ONTOLOGY_VERSION };
  const types = [...new Set(edges.map(({ type }) => type))];
  return {
    nodes: [
      {
        labels: ["Company", "Organization", "Entity"],
        rows: companies.map((company) => entity("Company", { ...company })),
      },
      {
        labels: ["Chip", "Product", "Entity"],
        rows: chips.map(({ id, name, tpp, memoryCapacity }) => ({
          ...entity("Chip", { id, name }),
          ...figure("tpp", tpp, id),
          ...figure("memoryCapacity", memoryCapacity, id),
        })),
      },
      { labels: ["Individual", "Person", "Entity"], rows: persons("Individual") },
      { labels: ["Official", "Person", "Entity"], rows: persons("Official") },
      { labels: ["Document", "Entity"], rows: [document] },
      { labels: ["Name"], rows: named.map(nameOf) },
      // Last, so that a graph which was written in part only does not count as written.
      { labels: ["StoredGraph"], rows: [books] },
    ],
    edges: [
      ...types.map((type) =>
        stated(
          type,
          edges.filter((one) => one.type === type),
        ),
      ),
      {
        type: "NAMED",
        fromLabel: "Entity",
        toLabel: "Name",
        rows: named.map((one) => edge("NAMED", one.id, String(nameOf(one)["id"]), {})),
      },
    ],
  };
}
