import { GraphQLInputObjectType, isNonNullType } from "graphql";
import { expect, test } from "vitest";
import { declare } from "../../src/app.js";

const { schema, importSchema } = declare();

interface Form {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

const { definitions } = importSchema as { readonly definitions: Readonly<Record<string, Form>> };

function fieldsOf(name: string): readonly { readonly name: string; readonly required: boolean }[] {
  const type = schema.getType(name);
  if (!(type instanceof GraphQLInputObjectType)) throw new Error(`${name} is no input`);
  return Object.values(type.getFields()).map((field) => ({
    name: field.name,
    required: isNonNullType(field.type),
  }));
}

const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

test("the inputs have the fields of data files, and need what these need", () => {
  for (const [definition, name] of [
    ["claim", "ClaimInput"],
    ["also", "FurtherRelationInput"],
    ["name", "NameInput"],
  ] as const) {
    const { properties = {}, required = [] } = definitions[definition] ?? {};
    const fields = fieldsOf(name);
    expect(sorted(fields.map((field) => field.name))).toEqual(sorted(Object.keys(properties)));
    const needed = fields.filter((field) => field.required).map((field) => field.name);
    expect(sorted(needed)).toEqual(sorted(required));
  }
});

test("one input of entities has the fields of all kinds", () => {
  const kinds = Object.entries(definitions).filter(([name]) => /^[A-Z]/u.test(name));
  const all = new Set(kinds.flatMap(([, { properties }]) => Object.keys(properties)));
  const fields = fieldsOf("EntityInput");
  expect(sorted(fields.map(({ name }) => name))).toEqual(sorted([...all]));
  expect(fields.filter(({ required }) => required).map(({ name }) => name)).toEqual([
    "id",
    "kind",
    "name",
  ]);
});

test("a document needs its id only, and no count of entries", () => {
  const names = Object.keys(definitions["document"]?.properties ?? {});
  const fields = fieldsOf("DocumentInput");
  expect(sorted(fields.map(({ name }) => name))).toEqual(
    sorted(names.filter((name) => name !== "entries")),
  );
  expect(fields.filter(({ required }) => required).map(({ name }) => name)).toEqual(["id"]);
});
