export { openEmbedded } from "./open-embedded.js";
