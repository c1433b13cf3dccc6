import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { fieldMeaning } from "../api/index.js";
import { invariant } from "../errors/index.js";
import type { BoundQuery, Compiler, ReadNode } from "../compiler/index.js";
import type { Row } from "../engine/index.js";
import type { GraphReader, PredicateRegistry } from "../knowledge/index.js";
import type { AnalysisExtension, GraphModel } from "../model/index.js";
import type { AnalysisTools } from "./analysis.js";
import { findNames } from "./find-names.js";
import type { KnowledgeSnapshot } from "./held-knowledge.js";
import { lookUp } from "./look-up.js";

/** What the tools of analyses are made of. */
interface Parts {
  readonly model: GraphModel;
  readonly predicates?: PredicateRegistry | undefined;
  readonly reader: GraphReader;
  readonly compiler: Compiler;
  readonly fold: (name: string) => string;
  /** Gives the knowledge as of now. */
  readonly snapshot: () => Promise<KnowledgeSnapshot>;
  readonly schema: GraphQLSchema;
  /** The computed field whose reading of every node the analysis needs. */
  readonly each: AnalysisExtension["each"];
  /** Runs a statement of a request, and explains it to those who asked. */
  readonly run: (query: Omit<BoundQuery, "shape">) => Promise<readonly Row[]>;
}

/** A compiled statement, and what its rows say. */
interface ShapedQuery<Answer> extends Omit<BoundQuery, "shape"> {
  readonly shape: (rows: readonly Row[]) => Answer;
}

/** Makes what analyses work with. */
export function analysisTools(parts: Parts, today: string): AnalysisTools {
  const { model, predicates, reader, compiler, fold, run, schema, each } = parts;
  const read = async <Answer>(query: ShapedQuery<Answer>): Promise<Answer> =>
    query.shape(await run(query));
  let snapshot: Promise<KnowledgeSnapshot> | undefined;
  // One for the whole answer, so that everything in it is of one time.
  const held = (): Promise<KnowledgeSnapshot> => (snapshot ??= parts.snapshot());
  return {
    model,
    predicates: predicates ?? new Map(),
    today,
    everything: async () => (await held()).everything,
    knowledge: async (view) => (await held()).inView(view, today),
    eachType: each === undefined ? undefined : model.types.get(each.kind),
    each: async (view) => {
      invariant(each !== undefined, "The analysis does not declare what it reads of each node.");
      const type = model.types.get(each.kind);
      const field = (schema.getType(each.kind) as GraphQLObjectType).getFields()[each.field];
      const meaning = field === undefined ? undefined : fieldMeaning(field);
      invariant(
        type && meaning?.kind === "computed",
        `${each.kind} has no computed ${each.field}.`,
      );
      const query = compiler.readEach(schema, type, meaning.computed, view ?? null, today);
      return ((await read(query)) as { readonly nodes: readonly ReadNode[] }).nodes;
    },
    find: async (name, type = model.evidence.kinds.entity) => {
      const found = await read(lookUp(compiler, type, name, today));
      if (found !== null) return found;
      // What no live node bears, one that was withdrawn may.
      const [id = null] = await findNames({ reader, model, fold }, type, [name]);
      invariant(id !== null, "Names that nothing bears are refused.");
      return id;
    },
    standing: async (ids, view) => {
      const asked = { responseKey: "nodes", name: "nodes", branches: [] };
      const nodes = await read(compiler.compileNodes(asked, ids, view ?? null, today));
      return new Set(ids.filter((_, at) => (nodes as readonly unknown[])[at] !== null));
    },
    neighbours: async (ids, followed) =>
      ids.length === 0 || followed.relations?.length === 0
        ? new Map()
        : read(compiler.walks.neighbours({ ids, ...followed }, today)),
    edgesAmong: async (ids, followed) =>
      ids.length === 0 || followed.relations?.length === 0
        ? []
        : read(compiler.walks.edgesAmong({ ids, ...followed }, today)),
  };
}
