import { Command } from "commander";

/** `chipgraph recheck`: asks a certified answer's operation again and says what differs. */
export function recheckCommand(): Command {
  return new Command("recheck")
    .description("ask the operation of a certified answer again and say the same or what differs")
    .argument("<file>", "an answer with its certificate, as JSON")
    .action(async (file: string) => {
      const { recheck } = await import("../work/recheck.js");
      if (!(await recheck(file))) process.exitCode = 1;
    });
}
