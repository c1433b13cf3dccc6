import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { GENERATED_NOTICE } from "./generated-notice.js";

/**
 * Prints a schema as text in the schema definition language, everything in it sorted by name.
 *
 * @see https://spec.graphql.org/October2021/#sec-Type-System
 */
export function sdl(schema: GraphQLSchema): string {
  return `# ${GENERATED_NOTICE}\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
