import type { RequestHandler } from "express";
import { readdirSync } from "node:fs";
import { join } from "node:path";

function gzippedAssets(webRoot: string): ReadonlySet<string> {
  try {
    const names = readdirSync(join(webRoot, "assets"));
    return new Set(names.filter((name) => name.endsWith(".gz")).map((name) => `/assets/${name}`));
  } catch {
    // Not built: the files' own route says so.
    return new Set();
  }
}

/** Sends the gzipped copy of an asset, made by the build, to clients that take it. */
export function serveGzipped(webRoot: string): RequestHandler {
  const known = gzippedAssets(webRoot);
  return (request, response, next) => {
    const copy = `${request.path}.gz`;
    if (known.has(copy)) {
      response.vary("accept-encoding");
      if (request.acceptsEncodings("gzip") === "gzip") {
        // The type is that of the asset itself, not of its copy.
        response.type(request.path.slice(request.path.lastIndexOf(".")));
        response.set("content-encoding", "gzip");
        request.url = copy;
      }
    }
    next();
  };
}
