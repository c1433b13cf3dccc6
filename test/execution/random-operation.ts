import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { byGraph } from "../../src/api/index.js";
import { Dice, RandomValues, type Known } from "./random-values.js";

/** An operation with the values of its variables. */
export interface RandomOperation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Root fields that read everything there is, each of which has tests of its own. */
const LONG = new Set(["contradictions", "difference", "ruleImpact", "sourceScorecards", "path"]);
const DEEPEST = 2;

/** Writes one random operation: fields, aliases, fragments, directives, arguments and variables. */
class Writer {
  readonly variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];
  readonly #fragments: string[] = [];
  readonly #values: RandomValues;
  #aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly dice: Dice,
    known: Known,
  ) {
    this.#values = new RandomValues(dice, known);
  }

  operation(): string {
    const query = this.schema.getQueryType() as GraphQLObjectType;
    const roots = Object.values(query.getFields()).filter(
      ({ name, resolve }) => resolve === byGraph && !LONG.has(name),
    );
    const fields = this.dice.some(roots, 2).map((field) => this.#field(field, 0));
    if (this.dice.chance(0.2)) fields.push("__typename");
    const declared = this.#declared.length === 0 ? "" : `(${this.#declared.join(", ")})`;
    return [`query Random${declared} { ${fields.join(" ")} }`, ...this.#fragments].join("\n");
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#declared.length}`;
    this.#declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const type = getNamedType(field.type).name;
    const kind = /chip|Exceeding|Verdict/u.test(field.name) ? "Chip" : type;
    // An id or a name, not both.
    const other = field.args.some(({ name }) => name === "id") ? "name" : undefined;
    const side = this.dice.one(["first", "last"]);
    const given = field.args.flatMap((argument) => {
      // Both at once are refused.
      if (argument.name === side && field.args.some(({ name }) => name === "last")) return [];
      if (argument.name === other) return [];
      const value = this.#values.argument(argument, kind);
      if (value === undefined) return [];
      return [`${argument.name}: ${this.#variable(String(argument.type), value)}`];
    });
    return given.length === 0 ? "" : `(${given.join(", ")})`;
  }

  #directive(): string {
    if (!this.dice.chance(0.06)) return "";
    const name = this.dice.one(["skip", "include"]);
    return ` @${name}(if: ${this.#variable("Boolean!", this.dice.chance(0.5))})`;
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    // Always with an alias: fields of different arguments never meet under one key.
    this.#aliases += 1;
    const alias = field.args.length > 0 || this.dice.chance(0.2) ? `a${this.#aliases}: ` : "";
    const head = `${alias}${field.name}${this.#arguments(field)}${this.#directive()}`;
    return isCompositeType(type) ? `${head} { ${this.#selection(type, depth + 1)} }` : head;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const { dice } = this;
    const parts: string[] = [];
    if (isObjectType(type) || isInterfaceType(type)) {
      const all = Object.values(type.getFields());
      const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)));
      const open = depth <= DEEPEST ? all : leaves;
      for (const field of dice.some(open.length > 0 ? open : leaves, 3)) {
        const inner = getNamedType(field.type);
        const tooDeep = depth > DEEPEST && isCompositeType(inner);
        if (!tooDeep) parts.push(this.#field(field, depth));
      }
    }
    if (isAbstractType(type) && dice.chance(0.6)) {
      const kind = dice.one(this.schema.getPossibleTypes(type));
      parts.push(this.#fragment(kind, depth));
    }
    if (parts.length === 0 || dice.chance(0.15)) parts.push("__typename");
    return parts.join(" ");
  }

  #fragment(kind: GraphQLObjectType, depth: number): string {
    const inside = this.#selection(kind, depth + 1);
    if (this.dice.chance(0.7)) return `... on ${kind.name}${this.#directive()} { ${inside} }`;
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${kind.name} { ${inside} }`);
    return `...${name}`;
  }
}

/** Makes the operation of a seed. */
export function randomOperation(
  schema: GraphQLSchema,
  known: Known,
  seed: number,
): RandomOperation {
  const writer = new Writer(schema, new Dice(seed), known);
  const source = writer.operation();
  return { source, variables: writer.variables };
}
