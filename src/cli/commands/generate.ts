import { Command } from "commander";

/** `chipgraph generate`: writes what follows from the ontology, or checks that it is in step. */
export function generateCommand(): Command {
  return new Command("generate")
    .description("write schema/ and cypher/generated/ from the ontology")
    .option("--check", "write nothing; fail when a file is out of step")
    .action(async ({ check }: { readonly check?: boolean }) => {
      const { writeGenerated } = await import("../work/write-generated.js");
      const changed = await writeGenerated({ check: check ?? false });
      for (const path of changed) console.log(`${check ? "out of step" : "written"}  ${path}`);
      if (changed.length === 0) console.log("All generated files are in step with the ontology.");
      else if (check) process.exitCode = 1;
    });
}
