#!/usr/bin/env node
// The command line; what a fresh clone lacks is installed and built first.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, ensureNode, root } from "./ensure.js";

ensureNode();
// An installed package brings its build along; a clone makes its own.
if (existsSync(join(root, "src"))) {
  ensureInstalled();
  ensureBuilt();
}
const { main } = await import("../dist/cli/main.js");
await main(process.argv);
