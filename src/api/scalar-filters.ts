import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from "graphql";
import type { PropertyType } from "../model/index.js";
import type { TypeRegistry } from "./type-registry.js";

const EQUALITY = ["eq", "ne"] as const;
const MEMBERSHIP = ["in", "notIn"] as const;
const ORDERING = ["lt", "lte", "gt", "gte"] as const;
const TEXT = ["contains", "startsWith", "endsWith"] as const;

const WORDS: Readonly<Record<string, string>> = {
  eq: "Equal to the value.",
  ne: "Not equal to the value; unknown is neither.",
  in: "One of the values.",
  notIn: "None of the values; unknown does not match.",
  lt: "Below the value.",
  lte: "At most the value.",
  gt: "Above the value.",
  gte: "At least the value.",
  contains: "Contains the text.",
  startsWith: "Starts with the text.",
  endsWith: "Ends with the text.",
  between: "From the first value to the second, both included.",
  includes: "The list has the value among its entries.",
  includesAll: "The list has all of the values.",
  includesAny: "The list has at least one of the values.",
  isEmpty: "True: the list has no entries. False: it has some. Unknown is neither.",
  someMatches: "An entry contains the text, whatever its case, width, script or spaces.",
  isNull: "True: unknown. False: known.",
  basis: "Where the figure may come from; STATED unless said.",
  mode: "How letters are compared: as written, or whatever their case.",
};

function field(name: string, type: GraphQLInputType): GraphQLInputFieldConfigMap {
  return { [name]: { type, description: WORDS[name] ?? "" } };
}

function letterCase(registry: TypeRegistry): GraphQLEnumType {
  return registry.once(
    "LetterCase",
    () =>
      new GraphQLEnumType({
        name: "LetterCase",
        description: "How letters of a text are compared.",
        values: {
          SENSITIVE: { description: "As written." },
          INSENSITIVE: { description: "Upper and lower case are the same." },
        },
      }),
  );
}

function operators(
  registry: TypeRegistry,
  scalar: string,
  value: GraphQLInputType,
): GraphQLInputFieldConfigMap {
  const many = new GraphQLList(new GraphQLNonNull(value));
  const ordered = scalar === "Int" || scalar === "Float" || scalar === "Date";
  const text = scalar === "String" || scalar === "ID";
  const groups = [
    ...EQUALITY.map((name) => field(name, value)),
    ...(scalar === "Boolean" ? [] : MEMBERSHIP.map((name) => field(name, many))),
    ...(ordered || scalar === "String" ? ORDERING.map((name) => field(name, value)) : []),
    ...(ordered ? [field("between", many)] : []),
    ...(text ? TEXT.map((name) => field(name, value)) : []),
    field("isNull", GraphQLBoolean),
    ...(scalar === "String" ? [field("mode", letterCase(registry))] : []),
  ];
  return Object.assign({}, ...groups) as GraphQLInputFieldConfigMap;
}

/** The comparisons of a whole number that is always known, such as a count. */
export function numberOperators(registry: TypeRegistry): GraphQLInputFieldConfigMap {
  const value = registry.named("Int") as GraphQLInputType;
  const { isNull: _, ...compared } = operators(registry, "Int", value);
  return compared;
}

/** The operators of a list. */
function listOperators(value: GraphQLInputType): GraphQLInputFieldConfigMap {
  const many = new GraphQLList(new GraphQLNonNull(value));
  return {
    ...field("includes", value),
    ...field("includesAll", many),
    ...field("includesAny", many),
    ...field("isEmpty", GraphQLBoolean),
    ...field("isNull", GraphQLBoolean),
  };
}

/** The enumeration of where figures may come from; an ontology may do without one. */
export function figureBasis(registry: TypeRegistry): GraphQLInputType | undefined {
  return (registry.ontology.getType("FigureBasis") ?? undefined) as GraphQLInputType | undefined;
}

/** The filter of a figure that may be derived: that of a number, and where it may come from. */
function figureFilter(registry: TypeRegistry): GraphQLInputObjectType {
  const value = registry.named("Float") as GraphQLInputType;
  const basis = figureBasis(registry) as GraphQLInputType;
  return registry.once(
    "FigureFilter",
    () =>
      new GraphQLInputObjectType({
        name: "FigureFilter",
        description:
          "What a figure must meet that claims state or that follows from others; all operators given must hold.",
        fields: { ...operators(registry, "Float", value), ...field("basis", basis) },
      }),
  );
}

/** Gives the filter of a property: the operators that its type allows. */
export function scalarFilter(
  registry: TypeRegistry,
  property: PropertyType,
): GraphQLInputObjectType {
  const { type, list, derivation } = property;
  if (derivation !== undefined && figureBasis(registry)) return figureFilter(registry);
  if (type.kind === "value") {
    return registry.once(
      `${type.name}Filter`,
      () =>
        new GraphQLInputObjectType({
          name: `${type.name}Filter`,
          description: `What the parts of ${type.name} must meet, all of them.`,
          fields: () =>
            Object.fromEntries(
              type.parts.map((part) => [
                part.name,
                { type: scalarFilter(registry, part), description: part.description },
              ]),
            ),
        }),
    );
  }
  const folded = property.folded === undefined ? "" : "Folded";
  const name = `${folded}${type.name}${list ? "List" : ""}Filter`;
  const value = registry.named(type.name) as GraphQLInputType;
  return registry.once(
    name,
    () =>
      new GraphQLInputObjectType({
        name,
        description: `What a ${type.name}${list ? " list" : ""} must meet; all operators given must hold.`,
        fields: {
          ...(list ? listOperators(value) : operators(registry, type.name, value)),
          ...(folded === "" ? {} : field("someMatches", value)),
        },
      }),
  );
}
