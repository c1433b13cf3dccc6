import { Command } from "commander";

/** `chipgraph touch`: tells all servers that the graph was written to by other means. */
export function touchCommand(): Command {
  return new Command("touch")
    .description("tell servers that the graph was changed by other means than chipgraph")
    .action(async () => {
      const { touchGraph } = await import("../work/touch.js");
      await touchGraph();
    });
}
