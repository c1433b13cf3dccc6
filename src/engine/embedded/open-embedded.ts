import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import grafeo from "@grafeo-db/js";
import type { Engine } from "../engine.js";
import { openingError } from "./embedded-error.js";
import { EmbeddedEngine } from "./embedded-engine.js";

/**
 * Opens the graph kept in a file, making the file and its folder when they are missing;
 * without a path, an empty graph in memory.
 *
 * One process holds a file at a time. Errors: EngineError ENGINE_UNAVAILABLE.
 */
export async function openEmbedded(path: string | undefined): Promise<Engine> {
  if (path === undefined) return new EmbeddedEngine(grafeo.GrafeoDB.create(), "memory:");
  try {
    await mkdir(dirname(path), { recursive: true });
    return new EmbeddedEngine(grafeo.GrafeoDB.create(path), `file:${path}`);
  } catch (error) {
    throw openingError(path, error);
  }
}
