import {
  Kind,
  isInputObjectType,
  getNamedType,
  typeFromAST,
  visit,
  type GraphQLInputType,
  type NamedTypeNode,
} from "graphql";
import { LENGTH_ARGUMENTS } from "../../api/index.js";
import type { Measured } from "./measure-operation.js";

/**
 * Lists the variables whose values decide how much an operation asks for, beside those of @skip and
 * @include: lengths, and whole filters; what a filter compares with decides nothing.
 */
export function measuringVariables({
  schema,
  operation,
  fragments,
}: Omit<Measured, "variableValues">): readonly string[] {
  const names = new Set<string>();
  for (const { type, variable } of operation.variableDefinitions ?? []) {
    const declared = typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType | undefined;
    if (declared !== undefined && isInputObjectType(getNamedType(declared))) {
      names.add(variable.name.value);
    }
  }
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(definition, {
      Argument({ name, value }) {
        if (!LENGTH_ARGUMENTS.has(name.value)) return;
        visit(value, { Variable: (found) => void names.add(found.name.value) });
      },
      Field({ arguments: given = [] }) {
        const search = given.find(({ name }) => name.value === "search");
        if (search?.value.kind === Kind.VARIABLE) names.add(search.value.name.value);
      },
    });
  }
  return [...names];
}
