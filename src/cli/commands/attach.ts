import { Command } from "commander";

/** `chipgraph attach`: puts a source that somebody has beside the claims that were read from it. */
export function attachCommand(): Command {
  return new Command("attach")
    .description("put a source's text beside the claims that cite it, in this graph only")
    .argument("<file>", "the text file, a saved page or plain paragraphs")
    .option("--url <address>", "the web address at which it was read")
    .action(async (file: string, options: { readonly url?: string }) => {
      const { attachFile } = await import("../work/attach.js");
      await attachFile({ file, url: options.url });
    });
}
