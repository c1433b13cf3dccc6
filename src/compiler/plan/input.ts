import type { SelectedField, SelectedRoot } from "../select/selection.js";

/** A value that a statement's parameter may take. */
export type InputValue =
  | string
  | number
  | boolean
  | null
  | readonly InputValue[]
  | { readonly [key: string]: InputValue };

/** What a cached plan is bound with: one request of its shape. */
export interface Binding {
  readonly root: SelectedRoot;
  /** The day of the request, which is what "now" means. */
  readonly today: string;
  /** Folds words as printed to the key by which they are found in either script. */
  readonly foldText: (text: string) => string;
  /** Where shaping notes the nodes that an answer names and that are still to be read. */
  readonly pending?: PendingNode[];
}

/** A node inside an answer that was not read with it. */
export interface PendingNode {
  readonly id: string;
  /** The view it is seen through, where that is not the root field's. */
  readonly view?: unknown;
  /** What the request selects of it. */
  readonly field: SelectedField;
  readonly put: (node: unknown) => void;
}

/** Reads from a request what a plan of its shape left open. */
export type Reader<Value> = (binding: Binding) => Value;

/** A value that a request gives to its plan. */
export interface Input {
  readonly kind: "Input";
  /** How the value reads in an explained plan, such as `where.tpp.gt`. */
  readonly label: string;
  readonly read: Reader<InputValue>;
}

export function Input(label: string, read: Reader<InputValue>): Input {
  return Object.freeze({ kind: "Input", label, read });
}
