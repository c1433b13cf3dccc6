import { Router } from "express";
import type { Readiness } from "../readiness.js";
import type { ServerOptions } from "../server-options.js";

/** The probes: /healthz, whether the process lives; /readyz, whether it can answer. */
export function healthRoutes(readiness: Readiness, engine: ServerOptions["engine"]): Router {
  const router = Router();
  router.get(["/healthz", "/readyz"], (_request, response, next) => {
    response.set("cache-control", "no-store");
    next();
  });
  router.get("/healthz", (_request, response) => {
    response.json({ status: "alive" });
  });
  router.get("/readyz", async (_request, response) => {
    const answer = await readiness.check();
    const database = { engine: engine.name, address: engine.address };
    if (answer.ready) response.json({ status: "ready", ...database });
    else {
      const { code, reason } = answer;
      response.status(503).json({ status: "unavailable", code, reason, ...database });
    }
  });
  return router;
}
