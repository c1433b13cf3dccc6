import { Command, Option } from "commander";
import { readNumber } from "../read-number.js";

interface Options {
  readonly port: number;
  readonly host?: string;
  readonly deadline: number;
}

/** `chipgraph serve`: loads the graph and serves GraphQL and GraphiQL on one port. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("load the graph and serve GraphQL and GraphiQL on one port")
    .addOption(
      new Option("--port <port>", "the port; 0 takes a free one")
        .env("PORT")
        .default(4000)
        .argParser(readNumber("A port", 0, 65_535)),
    )
    .option("--host <host>", "the interface; all of them unless said")
    .addOption(
      new Option("--deadline <seconds>", "how long a root field may take")
        .env("CHIPGRAPH_DEADLINE")
        .default(30)
        .argParser(readNumber("A deadline", 1, 3600)),
    )
    .action(async ({ port, host, deadline }: Options) => {
      const { serve } = await import("../work/serve.js");
      await serve({ port, host, deadline: deadline * 1000 });
    });
}
