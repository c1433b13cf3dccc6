import type { Ports } from "./ports.js";

/** The text of neo4j.conf: this machine only, no reports home, memory for a laptop. */
export function configuration({ bolt, http }: Ports): string {
  return [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    // Browser learns the Bolt address from this one, and would go to 7687 without it.
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    `server.http.advertised_address=127.0.0.1:${http}`,
    "server.https.enabled=false",
    "dbms.usage_report.enabled=false",
    "server.memory.heap.initial_size=512m",
    "server.memory.heap.max_size=1g",
    "server.memory.pagecache.size=256m",
    "",
  ].join("\n");
}
