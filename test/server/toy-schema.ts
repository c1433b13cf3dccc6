import {
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  type GraphQLFieldConfig,
} from "graphql";
import { setTimeout as wait } from "node:timers/promises";
import { EngineError, InternalError, QueryError } from "../../src/errors/index.js";
import type { RequestContext } from "../../src/server/index.js";

/** The context the tests' composition root makes, with what the server adds. */
export type ToyContext = RequestContext & { readonly requestId: string };

type ToyField = GraphQLFieldConfig<unknown, ToyContext, { by?: number; milliseconds?: number }>;

/** A field that fails with the given error. */
function failing(error: Error): ToyField {
  return {
    type: GraphQLString,
    resolve() {
      throw error;
    },
  };
}

const fields: Record<string, ToyField> = {
  hello: { type: GraphQLString, resolve: () => "world" },
  requestId: { type: GraphQLString, resolve: (_source, _given, context) => context.requestId },
  double: {
    type: GraphQLInt,
    args: { by: { type: new GraphQLNonNull(GraphQLInt) } },
    resolve: (_source, { by = 0 }) => by * 2,
  },
  slow: {
    type: GraphQLString,
    args: { milliseconds: { type: GraphQLInt } },
    resolve: async (_source, { milliseconds = 0 }) => await wait(milliseconds, "done"),
  },
  explained: {
    type: GraphQLString,
    resolve(_source, _given, context) {
      if (context.requested.has("explain")) context.extensions.set("explain", { plan: "one step" });
      return "yes";
    },
  },
  never: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
  unknownName: failing(new QueryError("UNKNOWN_NAME", 'There is no chip "H2O"', { name: "H2O" })),
  unavailable: failing(
    new EngineError(
      "ENGINE_UNAVAILABLE",
      "The database does not answer",
      "MATCH (n)",
      new Error("10.0.0.1"),
    ),
  ),
  brokenStatement: failing(
    new EngineError(
      "INTERNAL",
      "Syntax error in MATCH secret",
      "MATCH secret",
      new Error("driver's own"),
    ),
  ),
  invariant: failing(new InternalError("secret invariant")),
  crash: failing(new TypeError("secret of /srv/password.txt")),
};

/** A small hand-made schema whose fields fail in every way there is. */
export const toySchema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, ToyContext>({ name: "Query", fields }),
  mutation: new GraphQLObjectType({
    name: "Mutation",
    fields: { touch: { type: GraphQLString, resolve: () => "touched" } },
  }),
});
