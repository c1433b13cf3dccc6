/** A JSON Schema, or a part of one, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Makes the schema of a field from the field's name. */
export type FieldSchema = (name: string) => JsonSchema;

/** The fields of an object: those it must have and those it may have. */
export interface Fields {
  readonly required: Readonly<Record<string, FieldSchema>>;
  readonly optional: Readonly<Record<string, FieldSchema>>;
}

/** The schema of an object with the given fields and no others. */
export function closedObject(description: string, { required, optional }: Fields): JsonSchema {
  const fields = Object.entries({ ...required, ...optional });
  return {
    type: "object",
    description,
    properties: Object.fromEntries(fields.map(([name, make]) => [name, make(name)])),
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** A text that is not empty; with a pattern it must have that form. */
export function textSchema(description: string, pattern?: string): JsonSchema {
  return {
    type: "string",
    description,
    ...(pattern === undefined ? { minLength: 1 } : { pattern }),
  };
}

/** One of several words; `words` says what each of them means. */
export function choiceSchema(description: string, words: ReadonlyMap<string, string>): JsonSchema {
  const described = [...words.values()].some((word) => word !== "");
  return {
    type: "string",
    description,
    enum: [...words.keys()],
    ...(described ? { enumDescriptions: [...words.values()] } : {}),
  };
}

/** A list with at least one entry. */
export function listSchema(description: string, items: JsonSchema): JsonSchema {
  return { type: "array", description, minItems: 1, items };
}

/** Points at a definition of the same schema. */
export function definition(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

/** Requires something of what fits a condition, and something else, where given, of the rest. */
export function implies(
  condition: JsonSchema,
  then: JsonSchema,
  otherwise?: JsonSchema,
): JsonSchema {
  return {
    if: condition,
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, nothing to wait for
    then,
    ...(otherwise === undefined ? {} : { else: otherwise }),
  };
}

/** Requires something more of an object whose field has one of several values. */
export function whenFieldIs(
  field: string,
  values: readonly string[],
  then: JsonSchema,
): JsonSchema {
  const value = values.length === 1 ? { const: values[0] } : { enum: values };
  return implies({ properties: { [field]: value }, required: [field] }, then);
}
