import { Command, CommanderError } from "commander";
import { ChipgraphError } from "../errors/index.js";
import { attachCommand } from "./commands/attach.js";
import { generateCommand } from "./commands/generate.js";
import { importCommand } from "./commands/import.js";
import { neo4jCommand } from "./commands/neo4j.js";
import { queryCommand } from "./commands/query.js";
import { recheckCommand } from "./commands/recheck.js";
import { serveCommand } from "./commands/serve.js";
import { touchCommand } from "./commands/touch.js";
import { verifyCommand } from "./commands/verify.js";

/** Exit codes: 0 done, 1 it could not be done, 2 the command line was wrong. */
const EXIT = { failed: 1, usage: 2 } as const;

function program(): Command {
  const command = new Command("chipgraph")
    .description("A GraphQL knowledge graph of AI chips and the export controls that bind them.")
    .showHelpAfterError("(--help shows what there is)")
    .exitOverride();
  const commands = [
    serveCommand(),
    importCommand(),
    attachCommand(),
    verifyCommand(),
    generateCommand(),
    queryCommand(),
    recheckCommand(),
    touchCommand(),
    neo4jCommand(),
  ];
  for (const each of commands) {
    command.addCommand(each.exitOverride());
    for (const nested of each.commands) nested.exitOverride();
  }
  return command;
}

/** Errors of ours and of files in their own words; others are faults, and come with their stack. */
function inWords(error: unknown): string {
  if (error instanceof ChipgraphError) return error.message;
  const { code, path, stack, message } = error as NodeJS.ErrnoException;
  if (path === undefined) return stack ?? message;
  if (code === "ENOENT") return `There is no file or folder ${path}.`;
  return code === "EISDIR" ? `${path} is a folder; a file is wanted.` : message;
}

/** Runs the command line; errors of ours are said in words, anything else with its stack. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage;
      return;
    }
    console.error(`chipgraph: ${inWords(error)}`);
    process.exit(EXIT.failed);
  }
}
