// PostGraphile 5 on the same graph as tables; it runs its plans on Node.js 22 or later only.
import { createServer } from "node:http";
import inflection from "@graphile/simplify-inflection";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";

const { BENCH_POSTGRES_URL, PORT } = process.env;
const instance = postgraphile({
  extends: [
    PostGraphileAmberPreset,
    inflection.PgSimplifyInflectionPreset,
    PostGraphileConnectionFilterPreset,
  ],
  pgServices: [makePgService({ connectionString: BENCH_POSTGRES_URL, schemas: ["bench"] })],
  schema: { connectionFilterRelations: true },
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(PORT), "127.0.0.1");
