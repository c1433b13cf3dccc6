// `npm run publish-schema`: takes the served schema as what clients may rely on from now on.
import { parse, print, visit } from "graphql";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./ensure.js";

const NOTICE =
  "# What clients may rely on; `npm run publish-schema` writes it. Descriptions left out.";

const served = parse(readFileSync(join(root, "schema", "schema.graphql"), "utf8"));
const bare = visit(served, { enter: (node) => ({ ...node, description: undefined }) });
writeFileSync(join(root, "schema", "published.graphql"), `${NOTICE}\n${print(bare)}\n`);
console.log("schema/published.graphql is as schema/schema.graphql now; commit it with the reason.");
