import {
  GraphQLList,
  GraphQLNonNull,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLType,
} from "graphql";
import { invariant } from "../errors/index.js";
import type { GraphModel } from "../model/index.js";

/** The types of the served schema, each made once, when it is first asked for. */
export class TypeRegistry {
  readonly #types = new Map<string, GraphQLNamedType>();

  constructor(
    readonly model: GraphModel,
    /** The ontology's own schema: source of scalars, enumerations and questions. */
    readonly ontology: GraphQLSchema,
  ) {}

  /** Gives the type of that name, making it at the first call; types may refer to each other. */
  once<T extends GraphQLNamedType>(name: string, make: () => T): T {
    const known = this.#types.get(name);
    if (known !== undefined) return known as T;
    const made = make();
    this.#types.set(name, made);
    return made;
  }

  /** Gives a type that was made, or that the ontology declared as it is served. */
  named(name: string): GraphQLNamedType {
    const found = this.#types.get(name) ?? this.ontology.getType(name);
    invariant(found, `The served schema has no type ${name}.`);
    return found;
  }

  /** Rebuilds a type of the ontology's schema from the types served, wrappers included. */
  served(type: GraphQLType): GraphQLType {
    if (isNonNullType(type)) return new GraphQLNonNull(this.served(type.ofType) as never);
    if (isListType(type)) return new GraphQLList(this.served(type.ofType));
    return this.named(type.name);
  }

  output(type: GraphQLType): GraphQLOutputType {
    return this.served(type) as GraphQLOutputType;
  }

  input(type: GraphQLType): GraphQLInputType {
    return this.served(type) as GraphQLInputType;
  }

  /** All types made so far. */
  get made(): readonly GraphQLNamedType[] {
    return [...this.#types.values()];
  }
}
