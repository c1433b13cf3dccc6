import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";

type Variables = Readonly<Record<string, unknown>> | null | undefined;

function refuse(): never {
  throw new GraphQLError(
    'Qualifiers are an object of plain values, such as {title: "Chairman", head: true}.',
  );
}

function plain(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "number" && Number.isFinite(value) ? value : refuse();
}

function parseValue(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse();
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

function readLiteral(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.VARIABLE:
      return variables?.[node.name.value];
    default:
      return undefined;
  }
}

/** Makes the scalar for circumstances by name, each a text, a number or yes or no. */
export function qualifiersScalar(): GraphQLScalarType {
  return new GraphQLScalarType({
    name: "Qualifiers",
    description:
      "Circumstances by their names, each a text, a number or a boolean, as data files give them.",
    serialize: parseValue,
    parseValue,
    parseLiteral: (node, variables) => {
      if (node.kind !== Kind.OBJECT) return refuse();
      const fields = node.fields.map(
        ({ name, value }) => [name.value, readLiteral(value, variables)] as const,
      );
      return parseValue(Object.fromEntries(fields));
    },
  });
}
