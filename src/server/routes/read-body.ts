import { json, type RequestHandler } from "express";

/** The largest body in bytes, after decompression. */
export const MAX_BODY = 1_048_576;

/** Reads a JSON body; its errors are worded by requestError. */
export function readBody(): RequestHandler {
  return json({ limit: MAX_BODY, type: "application/json" });
}
