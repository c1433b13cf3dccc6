import { Command } from "commander";

/** `chipgraph import`: brings data files into the graph that CHIPGRAPH_URL names. */
export function importCommand(): Command {
  return new Command("import")
    .description("check data files and bring them into the graph (CHIPGRAPH_URL)")
    .argument("[folder]", "the folder with entities/ and documents/; data/ unless said")
    .option("--check", "only check the files; touch no graph")
    .action(async (folder: string | undefined, options: { readonly check?: boolean }) => {
      const { importData } = await import("../work/import-data.js");
      await importData({ folder, check: options.check ?? false });
    });
}
