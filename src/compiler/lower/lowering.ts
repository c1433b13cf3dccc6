import { Parameter, type Expression } from "../../cypher/index.js";
import type { GraphModel } from "../../model/index.js";
import type { Input } from "../plan/input.js";
import type { ViewPlan } from "../plan/plan-nodes.js";
import { Input as makeInput } from "../plan/input.js";

/** What lowering a plan carries along: the model, the view, one parameter for each input. */
export class Lowering {
  readonly #parameters = new Map<Input, Parameter<Input>>();
  /** The day until which claims count: the view's, or today. */
  readonly knownAt: Input;

  constructor(
    readonly model: GraphModel,
    readonly view: ViewPlan | undefined,
  ) {
    this.knownAt = view?.knownAt ?? makeInput("today", ({ today }) => today);
  }

  /** Gives the parameter of an input, the same one each time. */
  parameter(input: Input): Parameter<Input> {
    const known = this.#parameters.get(input);
    if (known !== undefined) return known;
    const parameter = Parameter(input);
    this.#parameters.set(input, parameter);
    return parameter;
  }
}

/** A stem for the printed names of a type's variables: `ChipFamily` becomes `chipFamily`. */
export function stemOf(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The columns of a row under construction; an expression asked for twice stands once. */
export class Columns {
  readonly #expressions: Expression[] = [];
  readonly #known = new Map<string, number>();

  /** Adds a column, or gives the one that the same key was given before. */
  add(key: string, make: () => Expression): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#expressions.length);
    return this.#expressions.push(make()) - 1;
  }

  /** Adds a column of its own, such as the variable that a subquery gave. */
  addVariable(value: Expression): number {
    return this.#expressions.push(value) - 1;
  }

  get expressions(): readonly Expression[] {
    return this.#expressions;
  }
}
