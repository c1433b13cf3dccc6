import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { choosePorts } from "./ports.js";

test("a port that is taken gives way to a free one, and that is said", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const lines: string[] = [];
  const ports = await choosePorts({ bolt: port, http: port }, (line) => lines.push(line));
  other.close();
  expect(new Set([port, ports.bolt, ports.http]).size).toBe(3);
  expect(lines).toEqual([
    `Port ${port} is taken by something else; Bolt is on port ${ports.bolt} instead.`,
    `Port ${port} is taken by something else; HTTP is on port ${ports.http} instead.`,
  ]);
});
