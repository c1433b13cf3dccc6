import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HomeFolder } from "./home-folder.js";
import { localError } from "./local-error.js";
import { pom } from "./pom.js";
import { lastLines, runCommand } from "./run-command.js";
import type { Say } from "./say.js";
import { NEO4J_VERSION } from "./versions.js";

const FILES_PER_LINE = 25;

/** Fetches the jars of Neo4j into the home folder, unless they are there already. */
export async function download(home: HomeFolder, say: Say): Promise<void> {
  const wanted = pom();
  const marker = join(home.jars, "fetched-by.xml");
  if ((await readFile(marker, "utf8").catch(() => "")) === wanted) return;
  // Jars of another version, or of a download that broke off, would mix with the new ones.
  await rm(home.jars, { recursive: true, force: true });
  await mkdir(home.jars, { recursive: true });
  await writeFile(home.pom, wanted);
  say(`Fetching Neo4j ${NEO4J_VERSION} with Maven (about 140 MB the first time) ...`);
  await runMaven(home, say);
  const jars = (await readdir(home.jars)).filter((name) => name.endsWith(".jar"));
  await writeFile(marker, wanted);
  say(`Fetched ${jars.length} jars into ${home.jars}.`);
}

async function runMaven(home: HomeFolder, say: Say): Promise<void> {
  let fetched = 0;
  const onLine = (line: string): void => {
    if (!line.includes("Downloaded from")) return;
    fetched += 1;
    if (fetched % FILES_PER_LINE === 0) say(`  ${fetched} files fetched ...`);
  };
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime"];
  const parameters = ["-B", "-f", home.pom, ...goal, `-DoutputDirectory=${home.jars}`];
  const { status, output } = await runCommand("mvn", parameters, { onLine });
  if (status === 0) return;
  throw localError(
    `Maven could not fetch Neo4j ${NEO4J_VERSION}; is Maven Central within reach?\n${lastLines(output)}`,
  );
}
