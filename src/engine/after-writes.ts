import type { Engine } from "./engine.js";

/** Gives the same engine, which tells of each write before whoever asked for it hears that it is done. */
export function afterWrites(engine: Engine, tell: () => void): Engine {
  return {
    name: engine.name,
    address: engine.address,
    capabilities: engine.capabilities,
    read: (statement, options) => engine.read(statement, options),
    async write(statements, guard) {
      try {
        await engine.write(statements, guard);
      } finally {
        // Also of one that failed: the connection may have been lost after the commit.
        tell();
      }
    },
    defineSchema: (statements) => engine.defineSchema(statements),
    ping: (options) => engine.ping(options),
    close: () => engine.close(),
  };
}
