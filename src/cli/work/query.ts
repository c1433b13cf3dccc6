import { text } from "node:stream/consumers";
import type { GraphQLError } from "graphql";
import { ChipgraphError, SettingsError } from "../../errors/index.js";
import { openLoadedApp } from "./open-loaded-app.js";

function readVariables(json: string | undefined): Readonly<Record<string, unknown>> {
  if (json === undefined) return {};
  try {
    const read: unknown = JSON.parse(json);
    if (typeof read === "object" && read !== null && !Array.isArray(read)) {
      return read as Record<string, unknown>;
    }
  } catch {
    // Said below, with what would be right.
  }
  throw new SettingsError(`--variables takes a JSON object, such as '{"name": "H20"}'.`);
}

/** An error with its code, as the server tells it. */
function coded(error: GraphQLError): object {
  const { originalError } = error;
  const code = originalError instanceof ChipgraphError ? originalError.code : "BAD_USER_INPUT";
  return { ...error.toJSON(), extensions: { ...error.extensions, code } };
}

/** Answers one operation and prints the JSON; an empty embedded graph is loaded first. */
export async function query(options: {
  readonly operation: string | undefined;
  readonly variables?: string;
  readonly explain?: boolean;
  readonly cost?: boolean;
  readonly certificate?: boolean;
}): Promise<boolean> {
  const variables = readVariables(options.variables);
  const operation = options.operation ?? (await text(process.stdin));
  const app = await openLoadedApp();
  try {
    const requested = new Set([
      ...(options.explain === true ? ["explain"] : []),
      ...(options.cost === true ? ["cost"] : []),
      ...(options.certificate === true ? ["certificate"] : []),
    ]);
    const result = await app.ask(operation, variables, requested);
    console.log(
      JSON.stringify(
        { ...result, ...(result.errors && { errors: result.errors.map(coded) }) },
        null,
        2,
      ),
    );
    return result.errors === undefined;
  } finally {
    await app.close();
  }
}
