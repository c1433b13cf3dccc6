export { buildApiSchema } from "./build-api-schema.js";
export {
  fieldMeaning,
  rootMeaning,
  type AggregatePart,
  type FieldMeaning,
  type PageInfoPart,
  type RootMeaning,
} from "./meaning.js";
export { consequenceFields } from "./mutations/consequence-fields.js";
export type { ChangeFields } from "./mutations/change-types.js";
export type { InputForms } from "./mutations/input-forms.js";
export type { MutationContext, MutationName } from "./mutations/mutation-fields.js";
export { LARGEST_PAGE, LENGTH_ARGUMENTS, RELATED_PAGE, ROOT_PAGE } from "./page-sizes.js";
export { byGraph, byResponseKey, type GraphContext, type RootRun } from "./resolve.js";
