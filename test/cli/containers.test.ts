import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT } from "../support/run-cli.js";

/** The standalone command, or the plugin of the Docker client. */
const COMMANDS = [["docker-compose"], ["docker", "compose"]] as const;

function runs([command, ...values]: readonly string[]): boolean {
  return spawnSync(command ?? "", [...values, "version"], { stdio: "ignore" }).status === 0;
}

const compose = COMMANDS.find(runs);

test.skipIf(compose === undefined)(
  compose === undefined
    ? "docker-compose.yml is valid (not run: no docker-compose)"
    : "docker-compose.yml is valid",
  () => {
    const [command = "", ...values] = compose ?? [];
    const checked = spawnSync(command, [...values, "config"], { cwd: ROOT, encoding: "utf8" });
    expect(checked.stderr).not.toMatch(/error/iu);
    expect(checked.status).toBe(0);
    expect(checked.stdout).toContain("neo4j");
  },
);
