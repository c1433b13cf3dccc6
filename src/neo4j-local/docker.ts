import { createHash } from "node:crypto";
import type { HomeFolder } from "./home-folder.js";
import { localError } from "./local-error.js";
import type { Ports } from "./ports.js";
import { lastLines, runCommand } from "./run-command.js";
import type { Say } from "./say.js";
import { DOCKER_IMAGE } from "./versions.js";

/** Tells whether a Docker engine answers here. */
export async function hasDocker(): Promise<boolean> {
  return (await runCommand("docker", ["info"])).status === 0;
}

/** Starts Neo4j in a container, its data in a volume of the same name; gives that name. */
export async function startContainer(
  home: HomeFolder,
  ports: Ports,
  password: string,
  say: Say,
): Promise<string> {
  const container = containerName(home);
  say(`Starting Neo4j by Docker (${DOCKER_IMAGE}; the first time fetches the image) ...`);
  // The password goes by the environment, for a command line is read by everyone on the machine.
  const environment = { NEO4J_AUTH: `neo4j/${password}` };
  const { status, output } = await runCommand("docker", runParameters(container, ports), {
    environment,
    onLine: (line) => {
      if (/Pulling from|Pull complete|Downloaded newer/.test(line)) say(`  ${line.trim()}`);
    },
  });
  if (status === 0) return container;
  throw localError(`Docker could not start Neo4j:\n${lastLines(output)}`);
}

/** Tells whether the container runs. */
export async function isContainerRunning(container: string): Promise<boolean> {
  const question = ["container", "inspect", "--format", "{{.State.Running}}", container];
  const { status, output } = await runCommand("docker", question);
  return status === 0 && output.trim() === "true";
}

/** Ends the container; its volume keeps the data. */
export async function stopContainer(container: string): Promise<void> {
  const { status, output } = await runCommand("docker", ["stop", container]);
  if (status !== 0) throw localError(`Docker could not stop Neo4j:\n${lastLines(output)}`);
}

function containerName(home: HomeFolder): string {
  const mark = createHash("sha256").update(home.path).digest("hex").slice(0, 8);
  return `chipgraph-neo4j-${mark}`;
}

function runParameters(container: string, { bolt, http }: Ports): readonly string[] {
  const parts = [
    ["run", "--detach", "--rm", "--name", container],
    ["--publish", `127.0.0.1:${bolt}:7687`, "--publish", `127.0.0.1:${http}:7474`],
    ["--volume", `${container}:/data`, "--env", "NEO4J_AUTH"],
    ["--env", `NEO4J_server_bolt_advertised__address=127.0.0.1:${bolt}`],
    ["--env", "NEO4J_dbms_usage__report_enabled=false"],
    [DOCKER_IMAGE],
  ];
  return parts.flat();
}
