/** The parts of a JSON Schema that an input type is made from. */
export interface InputForm {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, InputForm>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: InputForm;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly $ref?: string;
}

/** The JSON Schema of data files, as far as input types follow from it. */
export interface InputForms {
  readonly definitions: Readonly<Record<string, InputForm>>;
}

const REFERENCE = "#/definitions/";

/** The name of the definition that a form points at; undefined where it stands for itself. */
export function referenceOf({ $ref }: InputForm): string | undefined {
  return $ref?.startsWith(REFERENCE) === true ? $ref.slice(REFERENCE.length) : undefined;
}
