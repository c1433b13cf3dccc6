import { createHash } from "node:crypto";

/** Digests the text of a file; 128 bits of SHA-256, so that two files never pass for one. */
export function hashFile(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
