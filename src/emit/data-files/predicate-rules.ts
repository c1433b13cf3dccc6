import type { GraphQLSchema } from "graphql";
import type { RelationType } from "../../model/index.js";
import type { PredicateRegistry } from "../../knowledge/index.js";
import { predicatesOf } from "../predicates.js";
import { whenFieldIs, type JsonSchema } from "./json-schema.js";
import { qualifiersSchema } from "./qualifiers-schema.js";

/** The names that the form of data files gives to the fields of a claim which rules speak of. */
export interface RuleFields {
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  readonly value: string;
  readonly unit: string;
  readonly qualifiers: string;
  /** The qualifier that gives a state. */
  readonly state: string;
}

function relationRule(
  fields: RuleFields,
  relation: RelationType,
  schema: GraphQLSchema | undefined,
): JsonSchema | undefined {
  const own = qualifiersSchema(relation, schema);
  if (own === undefined) return undefined;
  return whenFieldIs(fields.predicate, [relation.type], {
    properties: { [fields.qualifiers]: own.qualifiers },
    ...(own.required ? { required: [fields.qualifiers] } : {}),
  });
}

/** What each relation asks of the statement that names it: the qualifiers it declares. */
export function relationRules(
  predicates: PredicateRegistry,
  fields: RuleFields,
  schema?: GraphQLSchema,
): readonly JsonSchema[] {
  return predicatesOf(predicates, "EDGE").flatMap(({ relation }) => {
    const rule = relationRule(fields, relation, schema);
    return rule === undefined ? [] : [rule];
  });
}

/**
 * What the fate of a claim's predicate asks of the claim.
 *
 * An edge has two ends, a number its value and unit, a figure the unit of its metric, a state the
 * state that is reached.
 */
export function predicateRules(
  predicates: PredicateRegistry,
  fields: RuleFields,
  schema?: GraphQLSchema,
): readonly JsonSchema[] {
  const { predicate, subject, object, value, unit, qualifiers, state } = fields;
  const named = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
  const figures = predicatesOf(predicates, "FIGURE");
  const numbers = [...named(figures), ...named(predicatesOf(predicates, "OBSERVATION"))];
  return [
    whenFieldIs(predicate, named(predicatesOf(predicates, "EDGE")), {
      required: [subject, object],
    }),
    whenFieldIs(predicate, numbers, { required: [subject, value, unit] }),
    whenFieldIs(predicate, named(predicatesOf(predicates, "STATE")), {
      properties: { [qualifiers]: { type: "object", required: [state] } },
      required: [qualifiers],
    }),
    ...figures.map(({ name, property }) => {
      const whole = property.type.kind === "scalar" && property.type.name === "Int";
      return whenFieldIs(predicate, [name], {
        properties: {
          ...(property.unit === undefined ? {} : { [unit]: { const: property.unit } }),
          ...(whole ? { [value]: { type: "integer" } } : {}),
        },
      });
    }),
    ...relationRules(predicates, fields, schema),
  ];
}
