import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from "graphql";

/** A valid operation's document, or all that is wrong with it. */
export type ReadOperation =
  | { readonly document: DocumentNode }
  | { readonly errors: readonly GraphQLError[] };

/** Parses and validates an operation. */
export function readOperation(schema: GraphQLSchema, source: string): ReadOperation {
  let document: DocumentNode;
  try {
    document = parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
  const errors = validate(schema, document);
  return errors.length === 0 ? { document } : { errors };
}
