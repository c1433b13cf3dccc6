export { parseOrigins } from "./parse-origins.js";
export type { RequestContext } from "./request-context.js";
export type { RequestFacts } from "./request-facts.js";
export type { RunningServer, ServerOptions } from "./server-options.js";
export { startServer } from "./start-server.js";
export type { AnswerLimits } from "./answers/answers.js";
