import { Command, Option } from "commander";
import { readNumber } from "../read-number.js";
import { readSize } from "../read-size.js";

interface Options {
  readonly port: number;
  readonly host?: string;
  readonly deadline: number;
  readonly capacity: number;
  /** Bytes. */
  readonly responseCache: number;
  readonly responseCacheSeconds: number;
  readonly fieldLimit: number;
  readonly aliasLimit: number;
  readonly depthLimit: number;
  readonly costLimit: number;
}

/** The option that limits what an operation may ask for; the executor's own names and limits. */
function limitOption(name: string, limit: number, most: number, description: string): Option {
  return new Option(`--${name}-limit <count>`, description)
    .env(`CHIPGRAPH_${name.toUpperCase()}_LIMIT`)
    .default(limit)
    .argParser(readNumber(`The ${name} limit`, 1, most));
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
      new Option("--deadline <seconds>", "how long an operation may take")
        .env("CHIPGRAPH_DEADLINE")
        .default(30)
        .argParser(readNumber("A deadline", 1, 3600)),
    )
    .addOption(
      new Option("--capacity <requests>", "how many are answered at once; as many again may wait")
        .env("CHIPGRAPH_CAPACITY")
        .default(100)
        .argParser(readNumber("A capacity", 1, 10_000)),
    )
    .addOption(
      new Option("--response-cache <megabytes>", "how much memory answers are kept in; or off")
        .env("CHIPGRAPH_RESPONSE_CACHE")
        .default(readSize("64"), "64")
        .argParser(readSize),
    )
    .addOption(
      new Option("--response-cache-seconds <seconds>", "how long an answer is kept at most")
        .env("CHIPGRAPH_RESPONSE_CACHE_SECONDS")
        .default(60)
        .argParser(readNumber("A time for answers", 1, 86_400)),
    )
    .addOption(limitOption("field", 2000, 1_000_000, "how many fields an operation may select"))
    .addOption(
      limitOption("alias", 200, 1_000_000, "how many aliases it may have beside a field's first"),
    )
    .addOption(limitOption("depth", 25, 1000, "how many fields may stand below each other"))
    .addOption(limitOption("cost", 500_000, 1_000_000_000, "how much it may cost, in nodes read"))
    .action(async (options: Options) => {
      const { port, host, deadline, capacity, responseCache, responseCacheSeconds } = options;
      const { serve } = await import("../work/serve.js");
      const keptAnswers =
        responseCache === 0 ? undefined : { bytes: responseCache, seconds: responseCacheSeconds };
      const limits = {
        fields: options.fieldLimit,
        aliases: options.aliasLimit,
        depth: options.depthLimit,
        cost: options.costLimit,
      };
      await serve({ port, host, deadline: deadline * 1000, capacity, keptAnswers, limits });
    });
}
