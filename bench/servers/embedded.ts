// chipgraph on its embedded engine with the generated graph: the server of `npm start` on other data.
import { join } from "node:path";
import { pino } from "pino";
import { PACKAGE_ROOT, openApp } from "../../src/app.js";
import { startServer } from "../../src/server/index.js";
import { generateGraph } from "../graph/generate-graph.js";
import { storedForm } from "../graph/stored-form.js";
import { writeGraph } from "../graph/write-graph.js";

const { PORT, BENCH_NODES } = process.env;
const app = await openApp({ settings: { url: "memory:" }, deadline: 30_000 });
await app.defineSchema();
await writeGraph(app.engine, storedForm(generateGraph(Number(BENCH_NODES))), () => {});
await startServer({
  schema: app.declared.schema,
  execute: app.execute,
  answerScope: () => app.answerScope(),
  createContext: ({ requested, access }) => {
    const extensions = new Map<string, unknown>();
    return { ...app.createContext({ requested, extensions, access }), extensions };
  },
  engine: app.engine,
  port: Number(PORT),
  host: "127.0.0.1",
  origins: [],
  webRoot: join(PACKAGE_ROOT, "dist", "web"),
  logger: pino({ level: "warn" }, pino.destination(2)),
});
process.once("SIGTERM", () => process.exit(0));
