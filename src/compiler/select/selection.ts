import type { FieldMeaning, RootMeaning } from "../../api/index.js";
import type { Arguments } from "./arguments.js";
import type { Computation } from "../computation.js";
import type { ArgumentsReader } from "./varying-arguments.js";

/** A field that the answer must have, with what is selected below it. */
export interface SelectedField {
  readonly responseKey: string;
  readonly name: string;
  readonly meaning: FieldMeaning;
  readonly arguments: Arguments;
  readonly branches: readonly SelectedBranch[];
  /** Where variables are among its arguments: what reads them again. */
  readonly reread?: ArgumentsReader | undefined;
  /** True where its arguments or those of a field below it are to be read for each request. */
  readonly varies?: boolean | undefined;
  /** Of a computed field: what works it out, and what that reads of the node. */
  readonly computed?: SelectedComputation | undefined;
  /** Of a node inside a computed answer: what its fields' response keys begin with where read. */
  readonly prefix?: string | undefined;
}

/** A computation with all that is read for it, the request's own wishes included. */
export interface SelectedComputation {
  readonly computation: Computation;
  readonly reads: readonly SelectedBranch[];
  /** The types of the nodes that are read with it, with where they stand. */
  readonly places: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** The fields selected for some kinds of a node; without kinds: for whatever stands there. */
export interface SelectedBranch {
  readonly kinds: readonly string[] | undefined;
  readonly fields: readonly SelectedField[];
}

/** A root field with everything below it: all that the compiler needs to know of a request. */
export interface SelectedRoot {
  readonly responseKey: string;
  readonly name: string;
  readonly meaning: RootMeaning;
  readonly arguments: Arguments;
  readonly branches: readonly SelectedBranch[];
  /** True where the value asked for is the only field of the node that the root field finds. */
  readonly lifted?: boolean | undefined;
  /** The name of its shape, where it is known already. */
  readonly shape?: string | undefined;
}
