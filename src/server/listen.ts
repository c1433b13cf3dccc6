import type { Server } from "node:http";
import { SettingsError } from "../errors/index.js";

function readable(error: NodeJS.ErrnoException, port: number): Error {
  const words: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use; PORT chooses another.`,
    EACCES: `Port ${port} may not be used by this user; PORT chooses another.`,
  };
  const message = words[error.code ?? ""];
  return message === undefined ? error : new SettingsError(message, { port });
}

/** Starts listening and answers the port, which the system chose where 0 was asked for. */
export async function listen(
  server: Server,
  port: number,
  host: string | undefined,
): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    throw readable(error as NodeJS.ErrnoException, port);
  }
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}
