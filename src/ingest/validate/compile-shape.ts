import { Ajv, type ValidateFunction } from "ajv";

const compiled = new WeakMap<object, ValidateFunction>();

/**
 * Compiles the JSON Schema of data files, once for each schema.
 *
 * All mistakes are wanted, and what the schema knows of each place, so that messages can say what
 * would be right. Words that only editors understand are passed over.
 */
export function compileShape(importSchema: object): ValidateFunction {
  const known = compiled.get(importSchema);
  if (known !== undefined) return known;
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    // YAML has numbers that are none, .nan and .inf.
    strictNumbers: true,
    validateFormats: false,
    // The code runs once on little data: making it faster takes longer than it saves.
    code: { optimize: false },
  });
  const validate = ajv.compile(importSchema);
  compiled.set(importSchema, validate);
  return validate;
}
