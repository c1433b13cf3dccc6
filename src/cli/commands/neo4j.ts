import { Command } from "commander";
import { readNumber } from "../read-number.js";

const readPort = readNumber("A port", 1, 65_535);

interface Options {
  readonly home?: string;
  readonly boltPort?: number;
  readonly httpPort?: number;
}

/** `chipgraph neo4j`: runs a real Neo4j in a folder of its own. */
export function neo4jCommand(): Command {
  const command = new Command("neo4j").description(
    "run a real Neo4j in a folder of its own (Java and Maven, or Docker)",
  );
  command
    .command("start", { isDefault: true })
    .description("fetch it once, start it, print its Bolt address last")
    .option("--home <folder>", "its folder; .neo4j unless said")
    .option("--bolt-port <port>", "the Bolt port; 7687 unless said", readPort)
    .option("--http-port <port>", "the port of Neo4j Browser; 7474 unless said", readPort)
    .action(async (options: Options) => {
      const { startNeo4j } = await import("../../neo4j-local/index.js");
      await startNeo4j(options);
    });
  command
    .command("stop")
    .description("stop it")
    .option("--home <folder>", "its folder; .neo4j unless said")
    .action(async (options: Options) => {
      const { stopNeo4j } = await import("../../neo4j-local/index.js");
      const stopped = await stopNeo4j(options);
      console.log(stopped ? "Neo4j is stopped." : "Neo4j was not running.");
    });
  command
    .command("status")
    .description("say whether it runs, and where")
    .option("--home <folder>", "its folder; .neo4j unless said")
    .action(async (options: Options) => {
      const { neo4jStatus } = await import("../../neo4j-local/index.js");
      const status = await neo4jStatus(options);
      const running = status !== undefined;
      const said = running ? `Neo4j runs at bolt://127.0.0.1:${status.ports.bolt}` : "";
      console.log(running ? said : "Neo4j is not running.");
      if (!running) process.exitCode = 1;
    });
  return command;
}
