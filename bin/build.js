// `npm run build`: compiles the server and bundles the pages into dist/.
import { build, ensureInstalled, ensureNode } from "./ensure.js";

ensureNode();
ensureInstalled();
build();
