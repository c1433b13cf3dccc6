import { locatedError, type FieldNode, type GraphQLError } from "graphql";

/** A place in a result, from the inside out; written as a list only where something goes wrong. */
export interface Place {
  readonly above: Place | undefined;
  readonly key: string | number;
}

/**
 * Turns a value of an answer into its part of the result.
 *
 * Takes the value, the place above it with its own key there, and the list that faults are added
 * to. Errors: a located GraphQLError where the place may not be null.
 */
export type Completer = (
  value: unknown,
  above: Place | undefined,
  key: string | number,
  faults: GraphQLError[],
) => unknown;

/** Tells a fault with the fields that asked for the value, and its place in the result. */
export function faultAt(
  cause: unknown,
  nodes: readonly FieldNode[],
  above: Place | undefined,
  key: string | number,
): GraphQLError {
  const path = [key];
  for (let place = above; place !== undefined; place = place.above) path.unshift(place.key);
  return locatedError(cause, nodes, path);
}
