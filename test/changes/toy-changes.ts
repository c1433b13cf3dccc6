import { App, type AppOptions } from "../../src/app.js";
import type { Engine } from "../../src/engine/index.js";
import type { QueryError } from "../../src/errors/index.js";

/** The day that counts as today in these tests. */
export const TODAY = "2026-01-15";

/** Everything that a mutation answers. */
export const CHANGE = `
  revision
  claims { recorded withdrawn unchanged }
  edges {
    added { type from { id name kind } to { id name kind } }
    removed { type from { id } to { id } }
    changed { type from { id } to { id } }
  }
  figures { entity { id } metric before after }
  entities { added { id } lostSupport { id } }
`;

/** A claim as an input gives it; what is given replaces the rest. */
export const claim = (given: object): object => ({
  kind: "RELATION",
  paragraph: "P1",
  modality: "ASSERTED",
  attributionKind: "ARTICLE_OWN",
  knownFrom: "2025-12-10",
  tokens: ["芯片"],
  statement: "Something is said.",
  statementZh: "有所陈述。",
  ...given,
});

/** A claim of a figure, in TPP. */
export const figure = (key: string, subject: string, value: number, given: object = {}): object =>
  claim({ key, kind: "MEASUREMENT", predicate: "TPP", subject, value, unit: "TPP", ...given });

/** What a mutation answered. */
export interface Changed {
  readonly revision: number;
  readonly claims: Readonly<Record<"recorded" | "withdrawn" | "unchanged", readonly string[]>>;
  readonly edges: Readonly<Record<"added" | "removed" | "changed", readonly object[]>>;
  readonly figures: readonly object[];
  readonly entities: Readonly<Record<"added" | "lostSupport", readonly { readonly id: string }[]>>;
}

/** An app of these tests over an engine. */
export function appOver(engine: Engine, options: AppOptions = {}): App {
  return new App(engine, { today: () => TODAY, ...options });
}

async function mutate(app: App, source: string, variables: object): Promise<Changed> {
  const result = await app.ask(source, { ...variables }, new Set(), { access: "editor" });
  const [error] = result.errors ?? [];
  if (error !== undefined) throw (error.originalError as QueryError | undefined) ?? error;
  return JSON.parse(JSON.stringify(result.data?.["change"])) as Changed;
}

/** Records claims of a document as an editor. */
export function record(
  app: App,
  document: object | string,
  claims: readonly object[],
  entities: readonly object[] = [],
): Promise<Changed> {
  const head = typeof document === "string" ? { id: document } : document;
  return mutate(
    app,
    `mutation ($input: RecordClaimsInput!) { change: recordClaims(input: $input) { ${CHANGE} } }`,
    { input: { document: head, claims, entities } },
  );
}

/** Withdraws claims as an editor. */
export function retract(app: App, ids: readonly string[], on?: string, reason = "It was wrong.") {
  return mutate(
    app,
    `mutation ($ids: [ID!]!, $reason: String!, $on: Date) {
      change: retractClaims(ids: $ids, reason: $reason, on: $on) { ${CHANGE} }
    }`,
    { ids, reason, on },
  );
}

/** Withdraws a document as an editor. */
export function retractDocument(app: App, id: string, on?: string) {
  return mutate(
    app,
    `mutation ($id: ID!, $on: Date) {
      change: retractDocument(id: $id, reason: "It was withdrawn.", on: $on) { ${CHANGE} }
    }`,
    { id, on },
  );
}

/** The data of an answer that has no errors. */
export async function asked(app: App, query: string): Promise<Record<string, unknown>> {
  const { data, errors } = await app.ask(query);
  if (errors !== undefined) throw errors[0]?.originalError ?? errors[0];
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}
