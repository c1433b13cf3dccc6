import { createHash, timingSafeEqual } from "node:crypto";
import type { Access } from "../errors/index.js";

const BEARER = /^bearer +(\S+) *$/iu;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * Reads from the header `authorization` as whom a request is made.
 *
 * Digests are compared, which all have one length, in a time that does not depend on where they
 * differ: how long a refusal takes tells nothing of the key.
 */
export function accessOf(authorization: string | undefined, editorKey: string | undefined): Access {
  if (editorKey === undefined || editorKey === "") return "off";
  if (authorization === undefined) return "anonymous";
  const given = BEARER.exec(authorization)?.[1] ?? "";
  return timingSafeEqual(digest(given), digest(editorKey)) ? "editor" : "wrong-key";
}
