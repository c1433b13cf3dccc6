import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";

/**
 * Reads a field from an answer that is already shaped.
 *
 * Answers are keyed by response key, since two aliases of one field may differ in their arguments.
 */
export const byResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _, __, info) =>
  (source as Readonly<Record<string, unknown>>)[info.path.key];

/** What an executor that runs whole operations knows of a root field. */
export interface RootRun {
  /** Stands for the same selection each time that it is brought. */
  readonly prepared?: object | undefined;
  /** What joins the root fields of the operation, as `together` gave it. */
  readonly together?: unknown;
}

/** What a request's context offers to root fields: the graph, asked by a field's resolve info. */
export interface GraphContext {
  readonly graph: {
    run(
      info: GraphQLResolveInfo,
      given: Readonly<Record<string, unknown>>,
      root?: RootRun,
    ): Promise<unknown>;
    /** Joins so many root fields, each of which must then be run with it. */
    together?(roots: number): unknown;
  };
}

/** Asks the graph for a whole root field at once. */
export const byGraph: GraphQLFieldResolver<unknown, GraphContext> = (_, given, context, info) =>
  context.graph.run(info, given);
