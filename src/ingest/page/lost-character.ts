export { LOST_CHARACTER } from "../../knowledge/index.js";
