import { Command, InvalidArgumentError } from "commander";

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a whole number from 0 to 65535; 0 takes a free one.");
}

/** `chipgraph serve`: loads the graph and serves GraphQL and GraphiQL on one port. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("load the graph and serve GraphQL and GraphiQL on one port")
    .option("--port <port>", "the port (PORT, or 4000)", readPort)
    .option("--host <host>", "the interface; all of them unless said")
    .action(async (options: { readonly port?: number; readonly host?: string }) => {
      const { serve } = await import("../work/serve.js");
      const given = process.env["PORT"];
      const port = options.port ?? (given === undefined ? 4000 : readPort(given));
      await serve({ port, host: options.host });
    });
}
