import type { ErrorObject } from "ajv";
import { didYouMean } from "../../util/index.js";

/** Longest list of words that a message gives in full. */
const SHORT_LIST = 8;

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "fields of its own",
  null: "nothing",
};

function quoted(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  // JSON has no word for numbers that are none.
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

function wrongWord(value: unknown, words: readonly unknown[]): string {
  const known = words.map(String);
  const meant = didYouMean(String(value), known);
  const list = known.length <= SHORT_LIST ? ` It may be ${known.join(", ")}.` : "";
  return `${quoted(value)} is not one of the words it may be.${meant === "" ? list : meant}`;
}

function unknownField(error: ErrorObject): string {
  const { additionalProperty } = error.params as { readonly additionalProperty: string };
  const { properties } = error.parentSchema as { readonly properties?: object };
  const meant = didYouMean(additionalProperty, Object.keys(properties ?? {}));
  return `there is no field "${additionalProperty}" here.${meant}`;
}

/** Says what is missing; of a whole file also why it is needed. */
function missingField(error: ErrorObject): string {
  const { missingProperty } = error.params as { readonly missingProperty: string };
  const missing = `the field "${missingProperty}" is missing`;
  return error.instancePath === ""
    ? `${missing}; a file cites everything in it to a document.`
    : `${missing}.`;
}

function wrongType(error: ErrorObject, field: string): string {
  const { type } = error.params as { readonly type: string | readonly string[] };
  const wanted = [type].flat().map((name) => TYPES[name] ?? name);
  return `${field} must be ${wanted.join(" or ")}, not ${quoted(error.data)}.`;
}

/** Says in our words what a value's shape has wrong; `field` is what the value is called. */
export function shapeMessage(error: ErrorObject, field: string): string {
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownField(error);
    case "required":
    case "dependencies":
      return missingField(error);
    case "enum":
      return wrongWord(error.data, params["allowedValues"] as readonly unknown[]);
    case "const":
      return `${field} must be ${quoted(params["allowedValue"])}, not ${quoted(error.data)}.`;
    case "type":
      return wrongType(error, field);
    case "minLength":
    case "minItems":
    case "minProperties":
      return `${field} is empty.`;
    case "pattern":
      return `${quoted(error.data)} does not have the form of ${field}.`;
    default:
      return `${field} ${error.message ?? "is wrong"}.`;
  }
}
