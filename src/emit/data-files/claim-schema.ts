import type { GraphQLSchema } from "graphql";
import { invariant } from "../../errors/index.js";
import type { GraphModel } from "../../model/index.js";
import type { Predicate, PredicateRegistry } from "../../knowledge/index.js";
import { describePredicate, predicatesOf } from "../predicates.js";
import { COMPARATORS } from "../../knowledge/index.js";
import { DATE_PATTERN, DAY_PATTERN } from "./date-patterns.js";
import { fieldNames } from "./field-names.js";
import {
  choiceSchema,
  closedObject,
  definition,
  implies,
  listSchema,
  textSchema,
  whenFieldIs,
  type JsonSchema,
} from "./json-schema.js";
import { predicateRules, relationRules, type RuleFields } from "./predicate-rules.js";
import { entitiesOf, fieldsOf } from "./property-schema.js";

/** The kind of claim that says how much of something there is. */
const MEASURING = "MEASUREMENT";

/** The fields that rules speak of. */
const FIELDS = fieldNames({
  kind: 0,
  predicate: 0,
  subject: 0,
  subjectText: 0,
  object: 0,
  value: 0,
  valueMax: 0,
  comparator: 0,
  unit: 0,
  qualifiers: 0,
  state: 0,
  dates: 0,
  about: 0,
} satisfies Record<keyof RuleFields, 0> & Record<string, 0>);

const inWords = (model: GraphModel, predicates: readonly Predicate[]) =>
  new Map(predicates.map((predicate) => [predicate.name, describePredicate(predicate, model)]));

/** The schema of a further relation that the same sentence of a document states. */
export function alsoSchema(
  model: GraphModel,
  predicates: PredicateRegistry,
  schema?: GraphQLSchema,
): JsonSchema {
  const { claim } = model.evidence.kinds;
  const relations = inWords(model, predicatesOf(predicates, "EDGE"));
  return {
    ...closedObject("A further relation that the same sentence of the document states.", {
      required: {
        subject: entitiesOf(claim),
        predicate: () => choiceSchema("The relation.", relations),
        object: entitiesOf(claim),
      },
      optional: { qualifiers: fieldsOf(claim) },
    }),
    allOf: relationRules(predicates, FIELDS, schema),
  };
}

function claimObject(
  model: GraphModel,
  predicates: PredicateRegistry,
  schema: GraphQLSchema | undefined,
): JsonSchema {
  const { claim } = model.evidence.kinds;
  const said = fieldsOf(claim, schema);
  const entity = entitiesOf(claim);
  const key = "^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$";
  const day = (description: string) => (): JsonSchema => textSchema(description, DAY_PATTERN);
  return closedObject(claim.description, {
    required: {
      key: (name) => ({ ...said(name), pattern: key }),
      kind: said,
      predicate: (name) =>
        choiceSchema(String(said(name)["description"]), inWords(model, [...predicates.values()])),
      modality: said,
      attributionKind: said,
      knownFrom: said,
      tokens: said,
      statement: said,
      statementZh: said,
    },
    optional: {
      subject: entity,
      subjectText: said,
      object: entity,
      objectText: said,
      value: said,
      valueMax: said,
      comparator: (name) => choiceSchema(String(said(name)["description"]), COMPARATORS),
      unit: said,
      qualifiers: said,
      also: () =>
        listSchema("Further relations that the same sentence states.", definition("also")),
      dates: () => textSchema("The event, deal or policy that the time of `about` dates, by id."),
      about: (name) => textSchema(String(said(name)["description"]), DATE_PATTERN),
      paragraph: said,
      attributedTo: (name) => ({
        ...listSchema("On whose word the document says it, by id.", entity(name)),
        uniqueItems: true,
      }),
      reportedBy: entity,
      sourceCount: (name) => ({ ...said(name), minimum: 1 }),
      inferred: said,
      directQuote: said,
      knownTo: day("The day on which the claim was withdrawn; left out while it stands."),
      validFrom: day("The first day for which what it says holds; left out where that is open."),
      validTo: day("The last day for which what it says holds; left out where that is open."),
    },
  });
}

/** The schema of one claim: its predicate and kind decide what it must say. */
export function claimSchema(
  model: GraphModel,
  predicates: PredicateRegistry,
  schema?: GraphQLSchema,
): JsonSchema {
  const { kind, subject, subjectText, value, valueMax, comparator, unit, dates, about } = FIELDS;
  const kinds = model.evidence.kinds.claim.properties.get(kind)?.type;
  invariant(
    kinds?.kind === "enum" && kinds.values.includes(MEASURING),
    `Claims have no kind ${MEASURING}.`,
  );
  return {
    ...claimObject(model, predicates, schema),
    dependencies: {
      [value]: [unit],
      [unit]: [value],
      [valueMax]: [value, comparator],
      [comparator]: [value],
      [dates]: [about],
    },
    allOf: [
      implies({ not: { required: [subjectText] } }, { required: [subject] }),
      whenFieldIs(kind, [MEASURING], { required: [value, unit] }),
      ...predicateRules(predicates, FIELDS, schema),
    ],
  };
}
