import type { Clause } from "../nodes/clauses.js";
import type { Parameter, Variable } from "../nodes/values.js";

/** Gives names to variables and parameters in the order in which they are first printed. */
export class Names {
  readonly #variables = new Map<Variable, string>();
  readonly #parameters = new Map<Parameter, string>();
  readonly #counts = new Map<string, number>();

  /** Takes the printer of clauses, since conditions hold clauses and clauses hold conditions. */
  constructor(private readonly print: (clauses: readonly Clause[], names: Names) => string) {}

  /** Prints the clauses inside an EXISTS with the names of the whole statement. */
  nested(clauses: readonly Clause[]): string {
    return this.print(clauses, this);
  }

  variable(variable: Variable): string {
    const known = this.#variables.get(variable);
    if (known !== undefined) return known;
    const count = this.#counts.get(variable.stem) ?? 0;
    this.#counts.set(variable.stem, count + 1);
    const name = `${variable.stem}${count}`;
    this.#variables.set(variable, name);
    return name;
  }

  parameter(parameter: Parameter): string {
    const known = this.#parameters.get(parameter);
    if (known !== undefined) return known;
    const name = `param${this.#parameters.size}`;
    this.#parameters.set(parameter, name);
    return name;
  }

  /** All parameters by name, in the order of their first use. */
  get parameters(): ReadonlyMap<string, Parameter> {
    return new Map([...this.#parameters].map(([parameter, name]) => [name, parameter]));
  }
}
