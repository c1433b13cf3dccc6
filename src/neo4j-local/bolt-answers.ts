import { connect } from "node:net";

/** The opening words of Bolt: its mark, and the versions that would do (5.0 to 5.8, 4.4). */
const HANDSHAKE = Buffer.from("6060b01700080805000004040000000000000000", "hex");

const PATIENCE = 2_000;

/**
 * Tells whether a Bolt server answers on the port of this machine.
 *
 * @see https://neo4j.com/docs/bolt/current/bolt/handshake/
 */
export function boltAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PATIENCE, () => end(false));
    socket.on("connect", () => socket.write(HANDSHAKE));
    // Four bytes name the version chosen; zeros would be a refusal, text another protocol.
    socket.on("data", (answer) => end(answer.length === 4 && answer.readUInt32BE() !== 0));
    socket.on("error", () => end(false));
    socket.on("close", () => end(false));
  });
}
