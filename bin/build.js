// `npm run build`: compiles the server and bundles the pages into dist/.
import { buildAll, ensureInstalled, ensureNode } from "./ensure.js";

ensureNode();
ensureInstalled();
buildAll();
