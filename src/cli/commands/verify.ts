import { Command } from "commander";

/** `chipgraph verify`: repairs a page and shows whether each claim's tokens stand in it. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description("repair a damaged page and check the claims of the documents against it")
    .argument("<page>", "the page's text file")
    .option("--data <folder>", "the folder with documents/; data/ unless said")
    .option("--text", "print the repaired page instead, a paragraph a line")
    .action(async (page: string, options: { readonly data?: string; readonly text?: boolean }) => {
      const { verify } = await import("../work/verify.js");
      const passed = await verify({ page, folder: options.data, text: options.text ?? false });
      if (!passed) process.exitCode = 1;
    });
}
