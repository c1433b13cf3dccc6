import { Command } from "commander";

/** `chipgraph query`: answers one GraphQL operation and prints the JSON. */
export function queryCommand(): Command {
  return new Command("query")
    .description("answer one GraphQL operation from the graph (CHIPGRAPH_URL) and print the JSON")
    .argument("[operation]", "the operation; standard input unless given")
    .option("--variables <json>", "the variables as a JSON object")
    .option("--explain", "add statements, parameters and plans")
    .option("--cost", "add how much the operation asks for, and the limits")
    .option("--certificate", "add what the answer rests on, for chipgraph recheck")
    .action(
      async (
        operation: string | undefined,
        options: {
          readonly variables?: string;
          readonly explain?: boolean;
          readonly cost?: boolean;
          readonly certificate?: boolean;
        },
      ) => {
        const { query } = await import("../work/query.js");
        const answered = await query({ operation, ...options });
        if (!answered) process.exitCode = 1;
      },
    );
}
