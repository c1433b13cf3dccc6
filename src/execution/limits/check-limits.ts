import { GraphQLError, type OperationDefinitionNode } from "graphql";
import { QueryError, limitExceeded } from "../../errors/index.js";
import {
  LIMIT_SETTINGS,
  type Counted,
  type OperationLimits,
  type OperationMeasure,
} from "./operation-limits.js";

/** What is said of an operation that asks for too much, and how it would ask for less. */
const WORDS: Readonly<Record<Counted, (count: number) => readonly [said: string, advice: string]>> =
  {
    fields: (count) => [`The operation selects ${count} fields`, "Ask for fewer."],
    aliases: (count) => [
      `The operation has ${count} aliases of fields that it selects already`,
      "Ask for lists instead of single nodes, or in several operations.",
    ],
    depth: (count) => [`The operation is ${count} fields deep`, "Ask for the rest by ids."],
    cost: (count) => [
      `The operation costs ${count}`,
      "Ask for smaller pages, fewer levels, or filters over fewer relations.",
    ],
  };

/** Lists which limits an operation exceeds. Gives errors with LIMIT_EXCEEDED. */
export function exceededLimits(
  measure: OperationMeasure,
  limits: OperationLimits,
  operation: OperationDefinitionNode,
): readonly GraphQLError[] {
  return (Object.keys(WORDS) as Counted[]).flatMap((counted) => {
    const [count, limit] = [measure[counted], limits[counted]];
    if (count <= limit) return [];
    const setting = LIMIT_SETTINGS[counted];
    const [said, advice] = WORDS[counted](count);
    try {
      return limitExceeded(
        said,
        { count, limit, setting },
        `${advice} The server sets it by ${setting}.`,
      );
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      return [new GraphQLError(error.message, { nodes: operation, originalError: error })];
    }
  });
}
