import express from "express";
import { createServer } from "node:http";
import { createApollo } from "./create-apollo.js";
import { createErrorMasking } from "./errors/error-masking.js";
import { listen } from "./listen.js";
import { createReadiness } from "./readiness.js";
import { errorRoute } from "./routes/error-route.js";
import { graphqlRoute } from "./routes/graphql-route.js";
import { healthRoutes } from "./routes/health-routes.js";
import { logRequests } from "./routes/log-requests.js";
import { pageRoutes } from "./routes/page-routes.js";
import type { RunningServer, ServerOptions } from "./server-options.js";

function createApplication(): express.Express {
  const application = express();
  application.disable("x-powered-by");
  // Hashing every answer costs more than it saves; files have tags of their own.
  application.disable("etag");
  application.set("query parser", "simple");
  return application;
}

/**
 * Serves the endpoint, the pages and the probes on one port.
 * Errors: SettingsError where the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { engine, logger } = options;
  const application = createApplication();
  const httpServer = createServer(application);
  const masking = createErrorMasking(logger);
  const readiness = createReadiness(options.state ?? "ready", engine);
  const apollo = createApollo(options, httpServer, masking);
  await apollo.start();

  application.use(logRequests(logger));
  application.use((_request, response, next) => {
    response.set({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
    next();
  });
  application.use(healthRoutes(readiness, engine));
  application.use("/graphql", graphqlRoute(apollo, masking, readiness, options));
  application.use(pageRoutes(options.webRoot));
  application.use(errorRoute(logger));

  let stopped: Promise<void> | undefined;
  const port = await listen(httpServer, options.port, options.host);
  return {
    url: `http://${options.host ?? "localhost"}:${port}/`,
    setReady() {
      if (readiness.state === "loading") readiness.state = "ready";
    },
    async stop() {
      readiness.state = "stopping";
      // Apollo's own stop() never comes back to a second caller.
      stopped ??= apollo.stop();
      await stopped;
    },
  };
}
