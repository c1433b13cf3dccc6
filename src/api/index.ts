export { buildApiSchema } from "./build-api-schema.js";
export {
  fieldMeaning,
  rootMeaning,
  type AggregatePart,
  type FieldMeaning,
  type PageInfoPart,
  type RootMeaning,
} from "./meaning.js";
export { LARGEST_PAGE, RELATED_PAGE, ROOT_PAGE } from "./page-sizes.js";
export type { GraphContext } from "./resolve.js";
