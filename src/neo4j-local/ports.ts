import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { Say } from "./say.js";

/** The two ports a Neo4j listens on. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** Takes the wanted ports where they are free, and says which others it takes where they are not. */
export async function choosePorts(wanted: Ports, say: Say): Promise<Ports> {
  const bolt = await choosePort("Bolt", wanted.bolt, undefined, say);
  return { bolt, http: await choosePort("HTTP", wanted.http, bolt, say) };
}

async function choosePort(
  what: string,
  wanted: number,
  taken: number | undefined,
  say: Say,
): Promise<number> {
  if (wanted !== taken && (await tryPort(wanted)) !== undefined) return wanted;
  const free = await tryPort(0);
  if (free === undefined || free === taken) return choosePort(what, wanted, taken, say);
  say(`Port ${wanted} is taken by something else; ${what} is on port ${free} instead.`);
  return free;
}

/** Gives the port when it can be listened on (0: any), and undefined when it is taken. */
async function tryPort(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}
