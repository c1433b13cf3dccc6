import { static as files, Router, type Response } from "express";
import { relative, sep } from "node:path";
import { sendError } from "../errors/send-error.js";
import { serveGzipped } from "./serve-gzipped.js";

// Scripts, workers, styles and fonts come from here only. Monaco writes <style> elements and
// style attributes as it renders, which 'unsafe-inline' has to allow for styles alone.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  // GraphiQL's style sheet carries its fonts in itself.
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const YEAR = 31_536_000;

function setHeaders(webRoot: string): (response: Response, path: string) => void {
  return (response, path) => {
    // Vite puts a hash of the content into these names, so they never change.
    const hashed = relative(webRoot, path).startsWith(`assets${sep}`);
    response.set("cache-control", hashed ? `public, max-age=${YEAR}, immutable` : "no-cache");
  };
}

/** The built pages, and the answer to every address that is nowhere. */
export function pageRoutes(webRoot: string): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set("content-security-policy", CONTENT_SECURITY_POLICY);
    next();
  });
  router.use(serveGzipped(webRoot));
  router.use(files(webRoot, { setHeaders: setHeaders(webRoot) }));
  router.use((request, response) => {
    const message =
      request.path === "/"
        ? "The page is not built; `npm run build:web` builds it. The endpoint is at /graphql."
        : "There is nothing here; the endpoint is at /graphql.";
    sendError(response, { status: 404, code: "BAD_USER_INPUT", message });
  });
  return router;
}
